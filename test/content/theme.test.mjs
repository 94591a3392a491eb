/** The theme's contract: defined is used, used is defined, nothing raw outside, and the contrast of the defaults. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

const tokens = readFileSync('src/theme/tokens.ts', 'utf8');
const sheets = walk('src').filter((file) => /\.styles\.ts$/.test(file));
const css = sheets.map((file) => readFileSync(file, 'utf8')).join('\n');

function walk(folder) {
  return readdirSync(folder, {recursive: true})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
}

const defined = [...tokens.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name);
/** Tokens that a part sets for what is inside it. */
const local = [...css.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name);
const used = [...(css + tokens).matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name);

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
  test('are documented, and no others', () => {
    const open = [...tokens.matchAll(/var\((--rw-[\w-]+)/g)].map(([, name]) => name).sort();
    const elements = walk('src/elements').filter((file) =>
      /@tag /.test(readFileSync(file, 'utf8')),
    );
    assert.ok(elements.length);
    const documented = elements.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/@cssproperty \[?(--rw-[\w-]+)/g)].map(
        ([, name]) => name,
      ),
    );
    assert.deepEqual([...new Set(documented)].sort(), open);
  });
  test('are the only place with colours', () => {
    const raw =
      /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|:\s*(?:white|black|red|gr[ae]y|blue)\b/i;
    for (const file of sheets) {
      const found = readFileSync(file, 'utf8').match(raw)?.[0];
      assert.equal(found, undefined, file);
    }
  });
});

const luminance = (hex) => {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
const colour = (name, scheme) => {
  const [, light, dark] = tokens.match(
    new RegExp(`--_${name}:[^;]*light-dark\\((#\\w{6}), (#\\w{6})\\)`),
  );
  return scheme === 'light' ? light : dark;
};

for (const scheme of ['light', 'dark']) {
  describe(`contrast of the default theme, ${scheme}`, () => {
    for (const ground of ['surface', 'raised']) {
      for (const name of ['text', 'muted', 'accent', 'local', 'regional', 'distant']) {
        test(`${name} on ${ground} is 7:1 or better`, () => {
          const ratio = contrast(colour(name, scheme), colour(ground, scheme));
          assert.ok(ratio >= 7, ratio.toFixed(2));
        });
      }
    }
  });
}

test('contrast is measured right', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(0), '21');
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});
