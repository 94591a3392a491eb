import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  checkTheme,
  measureContrast,
  publicTokens,
  readColor,
  readCss,
} from '../../src/theme/check/index.ts';
import type {Theme} from '../../src/theme/check/read-css.ts';

const check = (css: string) => {
  const [{values, schemes}] = readCss(css) as [Theme];
  return checkTheme(values, schemes).findings;
};

function valueFinding(css: string) {
  const [finding] = check(css);
  assert.ok(finding && finding.problem !== 'contrast', css);
  return finding;
}

function contrastFinding(css: string) {
  const [finding] = check(css);
  assert.ok(finding?.problem === 'contrast', css);
  return finding;
}

describe('theme checker', () => {
  test('accepts the defaults and any accent color', () => {
    for (const accent of ['yellow', 'pink', '#ffffff', 'hsl(0 40% 15%)', 'lime']) {
      assert.deepEqual(check(`:root { --rw-color-accent: ${accent} }`), []);
    }
  });
  test('rejects a value that is not a color, with the reason', () => {
    const finding = valueFinding(':root { --rw-color-accent: banana }');
    assert.equal(finding.token, '--rw-color-accent');
    assert.match(finding.reason, /banana.* is not a color/);
  });
  test('rejects a transparent surface', () => {
    assert.match(valueFinding(':root { --rw-color-surface: #ffffff80 }').reason, /transparent/);
  });
  test('rejects a variable that is not set or refers to itself', () => {
    assert.match(
      valueFinding(':root { --rw-color-accent: var(--brand) }').reason,
      /--brand is not set/,
    );
    assert.match(
      valueFinding(':root { --a: var(--a); --rw-color-accent: var(--a) }').reason,
      /itself/,
    );
    assert.deepEqual(check(':root { --brand: #036; --rw-color-accent: var(--brand) }'), []);
  });
  test('suggests the property that was probably meant', () => {
    assert.match(valueFinding(':root { --rw-accent-color: red }').reason, /mean --rw-color-accent/);
  });
  for (const [declaration, reason] of [
    ['--rw-font-size: 12px', /too small/],
    ['--rw-font-size: 18', /not a length/],
    ['--rw-scale: 3', /too large/],
    ['--rw-line-height: 1.1', /too small/],
    ['--rw-motion: 2s', /too large/],
    ['--rw-radius: red', /not a number/],
    ['--rw-font-body: url(https://x.example/f)', /not a list of fonts/],
  ] as const) {
    test(`rejects ${declaration}`, () =>
      assert.match(valueFinding(`:root { ${declaration} }`).reason, reason));
  }
  test('rejects a surface that stays white in the dark scheme and proposes one that passes', () => {
    const css = ':root { --rw-color-surface: #fff }';
    assert.equal(check(css).length, 1);
    const finding = contrastFinding(css);
    assert.equal(finding.token, '--rw-color-surface');
    assert.equal(finding.scheme, 'dark');
    assert.ok(
      finding.measurements.some(({color, background: on}) => color === 'text' && on === 'surface'),
    );
    const {token, nearest} = finding;
    assert.ok(measureContrast({[token!]: nearest!}, 'dark').every(({passes}) => passes));
  });
  test('rejects gray text and proposes the lightest gray that passes', () => {
    const finding = contrastFinding(':root { color-scheme: light; --rw-color-text: #777 }');
    assert.equal(finding.token, '--rw-color-text');
    const nearest = finding.nearest!;
    assert.deepEqual(check(`:root { color-scheme: light; --rw-color-text: ${nearest} }`), []);
    const step = parseInt(nearest.slice(1, 3), 16) + 6;
    const lighter = `#${step.toString(16).repeat(3)}`;
    assert.equal(check(`:root { color-scheme: light; --rw-color-text: ${lighter} }`).length, 1);
  });
  test('proposes a color of the same hue', () => {
    const finding = contrastFinding(':root { color-scheme: light; --rw-color-muted: #3fa7ff }');
    const hue = (color: string) => {
      const [, , h] = readColor(`oklch(from ${color} l c h)`, 'light').coords;
      return h;
    };
    assert.ok(Math.abs(hue(finding.nearest!) - hue('#3fa7ff')) < 8, finding.nearest);
  });
  test('requires 3:1 for the focus ring', () => {
    const finding = contrastFinding(':root { color-scheme: light; --rw-color-focus: #fc0 }');
    assert.equal(finding.measurements[0]!.minimum, 3);
  });
});

test('every public token has a known kind', () => {
  for (const {kind} of publicTokens) assert.match(kind, /^(?:color|font|length|number|time)$/);
});
