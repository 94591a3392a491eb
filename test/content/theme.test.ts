import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {checkTheme} from '../../src/theme/check/check.ts';
import {defaultOf, computeHex} from '../../src/theme/check/formulas.ts';
import {parseCss} from '../../src/theme/check/parse-css.ts';
import {readCss, type Theme} from '../../src/theme/check/read-css.ts';
import {publicTokens} from '../../src/theme/public-tokens.ts';
import {colorDistance, visions, type Vision} from '../node/color-vision.ts';

const tokens = readFileSync('src/theme/tokens.ts', 'utf8');
/** Every style sheet in the code except the tokens. */
const sheets = walk('src')
  .filter((file) => !/theme.(?:tokens|check|public)/.test(file))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bcss`([^`]*)`/g)].map(([, css]) => ({
      file,
      css: css!,
    })),
  );
const css = sheets.map((sheet) => sheet.css).join('\n');

function walk(folder: string) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
}

const names = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name]) => name!);
const defined = names(tokens, /(--_[\w-]+):/g);
/** Tokens that a component sets for its descendants. */
const local = names(css, /(--_[\w-]+):/g);
const used = names(css + tokens, /var\((--_[\w-]+)/g);

describe('tokens', () => {
  test('are defined if they are used', () => {
    assert.deepEqual(
      [...new Set(used)].filter((name) => ![...defined, ...local].includes(name)),
      [],
    );
  });
  test('are used if they are defined', () => {
    assert.deepEqual(
      [...defined, ...local].filter((name) => !used.includes(name)),
      [],
    );
  });
  const open = [...new Set(names(tokens, /var\(\s*(--rw-[\w-]+)/g))].sort();
  test('match the custom properties that the elements document', () => {
    const documented = ['src/base', 'src/elements']
      .flatMap(walk)
      .flatMap((file) => names(readFileSync(file, 'utf8'), /@cssproperty \[?(--rw-[\w-]+)/g));
    assert.deepEqual([...new Set(documented)].sort(), open);
  });
  test('match the theme checker’s list', () => {
    assert.deepEqual(publicTokens.map(({name}) => name).sort(), open);
  });
  test('are never set by the widgets themselves', () => {
    assert.deepEqual(names(css, /(--rw-[\w-]+)\s*:/g), []);
  });
});

describe('style sheets use tokens for', () => {
  /** CSS keywords that do not choose a color, size or font. */
  const neutral =
    /^(?:inherit|initial|unset|none|currentColor|transparent|Highlight|CanvasText|Canvas|LinkText|GrayText|Mark|MarkText|1em)$/;
  const raw = {
    colors: [
      /#[\da-f]{3,8}\b(?![^{]*\{)|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/gi,
      /(?<![-\w])(?:color|background|background-color|fill|stroke|border-color|outline-color|caret-color|accent-color)\s*:\s*([a-z]+)\s*(?=[;}])/gi,
    ],
    'font sizes': [/font-size\s*:\s*([^;}]+)/g],
    fonts: [/font-family\s*:\s*([^;}]+)/g, /(?<![-\w])font\s*:\s*([^;}]+)/g],
  };
  for (const [property, patterns] of Object.entries(raw)) {
    test(property, () => {
      for (const {file, css: text} of sheets) {
        for (const pattern of patterns) {
          for (const [all, value = all] of text.matchAll(pattern)) {
            // Points are for paper, where a text has to fit a page whatever the theme.
            const fine =
              neutral.test(value.trim()) ||
              /^[\d.]+pt$/.test(value) ||
              /^(?:calc\()?var\(--_[^,]+\)/.test(value);
            assert.ok(fine, `${file}: ${all}`);
          }
        }
      }
    });
  }
});

const themes = readdirSync('themes').map((file) => {
  const text = readFileSync(`themes/${file}`, 'utf8');
  return {name: file.replace('.css', ''), text, found: readCss(text) as [Theme, ...Theme[]]};
});

describe('presets', () => {
  for (const {name, text, found} of themes) {
    test(`${name} passes every check`, () => {
      assert.equal(found.length, 1);
      assert.deepEqual(checkTheme(found[0].values, found[0].schemes).findings, []);
    });
    test(`${name} sets only public tokens, on the page or on its own class`, () => {
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
    for (const scheme of ['light', 'dark'] as const) {
      test(`${name}, ${scheme}: colors of the kinds differ for every type of color vision`, () => {
        const kinds = (['local', 'regional', 'distant'] as const).map((kind) =>
          computeHex(kind, found[0].values[scheme], scheme),
        );
        for (const vision of Object.keys(visions) as Vision[]) {
          for (const [one, other] of [
            [0, 1],
            [0, 2],
            [1, 2],
          ] as const) {
            const distance = colorDistance(kinds[one]!, kinds[other]!, vision);
            assert.ok(
              distance >= 0.06,
              `${vision}: ${kinds[one]}, ${kinds[other]} are ${distance.toFixed(3)} apart`,
            );
          }
        }
      });
    }
  }
  test('the default preset lists the widgets’ own values', () => {
    const {values} = themes.find(({name}) => name === 'default')!.found[0];
    for (const [token, value] of Object.entries(values.light)) {
      assert.equal(value, defaultOf(token).replace(/(?<![\d.])0?\.(?=\d)/g, '0.'), token);
    }
  });
});

test('color vision deficiencies bring red and green closer, but not black and white', () => {
  assert.equal(colorDistance('#000000', '#ffffff', 'protan').toFixed(2), '1.00');
  assert.ok(
    colorDistance('#ff0000', '#00b000', 'deutan') < colorDistance('#ff0000', '#00b000', 'all') / 2,
  );
});
