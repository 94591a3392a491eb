/** The theme's contract: defined is used, used is defined, nothing raw outside; presets and kinds. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {checkTheme} from '../../build/js/src/theme/check/check.js';
import {defaultOf, paintHex} from '../../build/js/src/theme/check/formulas.js';
import {parseCss} from '../../build/js/src/theme/check/parse-css.js';
import {readCss} from '../../build/js/src/theme/check/read-css.js';
import {publicTokens} from '../../build/js/src/theme/public-tokens.js';
import {colorDistance, visions} from '../node/color-vision.ts';

const tokens = readFileSync('src/theme/tokens.ts', 'utf8');
/** Every style sheet in the code, but for the tokens; `check/` only reads them. */
const sheets = walk('src')
  .filter((file) => !/theme.(?:tokens|check|public)/.test(file))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bcss`([^`]*)`/g)].map(([, css]) => ({file, css})),
  );
const css = sheets.map((sheet) => sheet.css).join('\n');

function walk(folder) {
  return readdirSync(folder, {recursive: true})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
}

const names = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
const defined = names(tokens, /(--_[\w-]+):/g);
/** Tokens that a part sets for what is inside it. */
const local = names(css, /(--_[\w-]+):/g);
const used = names(css + tokens, /var\((--_[\w-]+)/g);

describe('tokens', () => {
  test('that are used are defined', () => {
    assert.deepEqual(
      [...new Set(used)].filter((name) => ![...defined, ...local].includes(name)),
      [],
    );
  });
  test('that are defined are used', () => {
    assert.deepEqual(
      [...defined, ...local].filter((name) => !used.includes(name)),
      [],
    );
  });
  const open = [...new Set(names(tokens, /var\(\s*(--rw-[\w-]+)/g))].sort();
  test('are documented on the elements, and no others', () => {
    const documented = ['src/base', 'src/elements']
      .flatMap(walk)
      .flatMap((file) => names(readFileSync(file, 'utf8'), /@cssproperty \[?(--rw-[\w-]+)/g));
    assert.deepEqual([...new Set(documented)].sort(), open);
  });
  test('are in the list of the checker, and no others', () => {
    assert.deepEqual(publicTokens.map(({name}) => name).sort(), open);
  });
  test('are set only by the page', () => {
    assert.deepEqual(names(css, /(--rw-[\w-]+)\s*:/g), []);
  });
});

describe('nothing raw stands outside the tokens', () => {
  /** Words of CSS that are no choice of colour, size or font. */
  const neutral =
    /^(?:inherit|initial|unset|none|currentColor|transparent|Highlight|CanvasText|Canvas|LinkText|GrayText|1em)$/;
  const raw = {
    colours: [
      /#[\da-f]{3,8}\b(?![^{]*\{)|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/gi,
      /(?<![-\w])(?:color|background|background-color|fill|stroke|border-color|outline-color|caret-color|accent-color)\s*:\s*([a-z]+)\s*(?=[;}])/gi,
    ],
    'sizes of type': [/font-size\s*:\s*([^;}]+)/g],
    fonts: [/font-family\s*:\s*([^;}]+)/g, /(?<![-\w])font\s*:\s*([^;}]+)/g],
  };
  for (const [what, patterns] of Object.entries(raw)) {
    test(what, () => {
      for (const {file, css: text} of sheets) {
        for (const pattern of patterns) {
          for (const [all, value = all] of text.matchAll(pattern)) {
            const fine = neutral.test(value.trim()) || /^(?:calc\()?var\(--_[^,]+\)/.test(value);
            assert.ok(fine, `${file}: ${all}`);
          }
        }
      }
    });
  }
});

const themes = readdirSync('themes').map((file) => {
  const text = readFileSync(`themes/${file}`, 'utf8');
  return {name: file.replace('.css', ''), text, found: readCss(text)};
});

describe('presets', () => {
  for (const {name, text, found} of themes) {
    test(`${name} passes every check`, () => {
      assert.equal(found.length, 1);
      assert.deepEqual(checkTheme(found[0].values, found[0].schemes).findings, []);
    });
    test(`${name} sets only what a page may set, on the page or on a class of its own`, () => {
      for (const {selectors, declarations} of parseCss(text)) {
        assert.deepEqual(selectors, [':where(:root)', `.rw-theme-${name}`]);
        for (const [token] of declarations) {
          assert.ok(
            publicTokens.some((one) => one.name === token),
            token,
          );
        }
      }
      assert.doesNotMatch(text, /url\(|@import|@font-face/);
    });
    for (const scheme of ['light', 'dark']) {
      test(`${name}, ${scheme}: the kinds are told apart by every eye`, () => {
        const kinds = ['local', 'regional', 'distant'].map((kind) =>
          paintHex(kind, found[0].values[scheme], scheme),
        );
        for (const vision of Object.keys(visions)) {
          for (const [one, other] of [
            [0, 1],
            [0, 2],
            [1, 2],
          ]) {
            const distance = colorDistance(kinds[one], kinds[other], vision);
            assert.ok(
              distance >= 0.06,
              `${vision}: ${kinds[one]}, ${kinds[other]} are ${distance.toFixed(3)} apart`,
            );
          }
        }
      });
    }
  }
  test('the default tells the values that the widgets have', () => {
    const {values} = themes.find(({name}) => name === 'default').found[0];
    for (const [token, value] of Object.entries(values.light)) {
      assert.equal(value, defaultOf(token).replace(/(?<![\d.])0?\.(?=\d)/g, '0.'), token);
    }
  });
});

test('people who see no red see red darker, and black and white as they are', () => {
  assert.equal(colorDistance('#000000', '#ffffff', 'protan').toFixed(2), '1.00');
  assert.ok(
    colorDistance('#ff0000', '#00b000', 'deutan') < colorDistance('#ff0000', '#00b000', 'all') / 2,
  );
});
