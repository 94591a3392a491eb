import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  InvalidValue,
  checkTheme,
  computeHex,
  readColor,
  readCss,
  readTokens,
  toHex,
  valuesOf,
  writeCss,
  writeTokens,
} from '../../src/theme/check/index.ts';
import type {Theme} from '../../src/theme/check/read-css.ts';
import type {ThemeChoices} from '../../src/theme/check/write.ts';

const hex = (text: string, scheme: 'light' | 'dark' = 'light') => toHex(readColor(text, scheme));
const check = (css: string) => {
  const [{values, schemes}] = readCss(css) as [Theme];
  return checkTheme(values, schemes).findings;
};

describe('theme in a style sheet', () => {
  test('supports selectors, schemes, comments, strings and nesting', () => {
    const themes = readCss(`
      @charset "utf-8"; /* :root { --rw-color-text: red } */
      @layer brand { html { --rw-color-accent: #036 !important; content: "} :root { --rw-x: 1 }" } }
      @media (prefers-color-scheme: dark) { :root { --rw-color-surface: #111 } }
      .clinic { color-scheme: light; .inner & { --rw-color-text: #222 } }
      p { color: red }`);
    assert.deepEqual(
      themes.map(({name}) => name),
      [':root', '.inner .clinic'],
    );
    const [root, inner] = themes as [Theme, Theme];
    assert.deepEqual(root.values, {
      light: {'--rw-color-accent': '#036'},
      dark: {'--rw-color-accent': '#036', '--rw-color-surface': '#111'},
    });
    assert.equal(inner.values.light['--rw-color-text'], '#222');
  });
  test('checks only the light scheme of a light-only selector', () => {
    assert.deepEqual(check('.a { color-scheme: light; --rw-color-surface: #fff }'), []);
  });
  test('parses broken style sheets without hanging or throwing', () => {
    for (const css of [
      '',
      '{',
      '}',
      ':root { --rw-color-text: "',
      ':root { --rw-color-text: (',
      '/*',
      '@media {',
    ]) {
      assert.ok(Array.isArray(readCss(css)));
    }
  });
});

describe('theme in design tokens', () => {
  const read = (document: unknown) => readTokens(JSON.stringify(document));
  test('supports types, aliases, pointers, extended groups and the root of a group', () => {
    const {themes, found} = read({
      brand: {
        $type: 'color',
        blue: {$value: {colorSpace: 'srgb', components: [0, 0.2, 0.4], hex: '#003366'}},
        alias: {$value: '{brand.blue}'},
        old: {$value: '#663399'},
      },
      more: {$extends: '{brand}'},
      rw: {
        color: {
          accent: {$type: 'color', $value: '{brand.alias}'},
          text: {$root: {$type: 'color', $value: {$ref: '#/brand/old/$value'}}},
        },
        font: {body: {$type: 'fontFamily', $value: ['Public Sans', 'sans-serif']}},
        'font-size': {$type: 'dimension', $value: {value: 18, unit: 'px'}},
        motion: {$type: 'duration', $value: {value: 100, unit: 'ms'}},
        scale: {$type: 'number', $value: 1.2},
      },
    });
    assert.deepEqual(themes[0]!.values.light, {
      '--rw-color-accent': 'color(srgb 0 0.2 0.4)',
      '--rw-color-text': '#663399',
      '--rw-font-body': "'Public Sans', sans-serif",
      '--rw-font-size': '18px',
      '--rw-motion': '100ms',
      '--rw-scale': '1.2',
    });
    assert.ok(found.some(({path, css}) => path === 'more.blue' && hex(css) === '#003366'));
  });
  test('reports circular references, missing references and invalid files', () => {
    assert.throws(() => read({a: {$value: '{b}'}, b: {$value: '{a}'}}), /refers to itself/);
    assert.throws(() => read({a: {$value: '{c}'}}), /not in this file/);
    assert.throws(() => readTokens('nothing'), InvalidValue);
    assert.throws(() => readTokens('[]'), InvalidValue);
    assert.doesNotThrow(() => readTokens('{"__proto__": {"$value": "#fff"}}'));
  });
  test('reads back what it wrote, for both schemes', () => {
    const choices: ThemeChoices = {
      '--rw-color-accent': '#7a1f5c',
      '--rw-color-surface': {light: '#fffdf8', dark: '#141210'},
      '--rw-font-body': "Georgia, 'Times New Roman', serif",
      '--rw-font-size': '18px',
      '--rw-radius': '0.5rem',
      '--rw-scale': '1.25',
    };
    const theme = readTokens(writeTokens(choices)).themes[0]!;
    const own = valuesOf(choices);
    for (const scheme of ['light', 'dark'] as const) {
      for (const [name, value] of Object.entries(own)) {
        const text = theme.values[scheme][name]!;
        if (name.includes('-color-')) assert.equal(hex(text, scheme), hex(value, scheme), name);
        else assert.equal(text, value, name);
      }
      assert.equal(
        computeHex('raised', theme.values[scheme], scheme),
        computeHex('raised', own, scheme),
      );
    }
    assert.deepEqual(readCss(writeCss(choices))[0]!.values.light, own);
  });
});
