import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {InvalidValue, contrast, readColor, toHex} from '../../src/theme/check/index.ts';

const hex = (text: string, scheme: 'light' | 'dark' = 'light') => toHex(readColor(text, scheme));

describe('theme colors', () => {
  test('contrast follows the WCAG formula', () => {
    assert.equal(contrast('#000000', '#ffffff').toFixed(0), '21');
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });
  for (const [text, expected] of [
    ['#abc', '#aabbcc'],
    ['rebeccapurple', '#663399'],
    ['rgb(255 0 0 / 50%)', '#ff0000'],
    ['rgba(10, 20, 30, 1)', '#0a141e'],
    ['hsl(120deg 100% 25%)', '#008000'],
    ['hsl(calc(100 + 20) 100% 25%)', '#008000'],
    ['oklch(0.6 0.1 200)', '#0d9298'],
    ['color(display-p3 1 0 0)', '#ff0000'],
    ['light-dark(#123456, red)', '#123456'],
    ['color-mix(in srgb, red, blue)', '#800080'],
    ['color-mix(in srgb, red 25%, blue)', '#4000bf'],
    ['color-mix(in oklab, color-mix(in srgb, red, blue), white 0%)', '#7f0080'],
    ['color-mix(in srgb, hsl(0 100% 50%), light-dark(hsl(240 100% 50%), red) 25%)', '#bf0040'],
    ['oklch(from #0b57b0 l c h)', '#0b57b0'],
    ['rgb(from #0b57b0 b g r)', '#b0570b'],
    ['hsl(from red h s calc(l / 2))', '#800000'],
    ['oklch(from light-dark(#fff, red) min(l, 0) 0 h)', '#000000'],
  ] as const) {
    test(`${text} is ${expected}`, () => assert.equal(hex(text), expected));
  }
  for (const text of [
    'banana',
    '#12345',
    'url(x)',
    '',
    'currentColor',
    'rgb(1 2)',
    'light-dark(red)',
    'oklch(from red l c)',
    'oklch(from red l c x)',
    'red; color: blue',
    '}',
  ]) {
    test(`${text || 'an empty value'} is rejected`, () =>
      assert.throws(() => hex(text), InvalidValue));
  }
  test('light-dark() depends on the color scheme', () => {
    assert.equal(hex('light-dark(#123456, #654321)', 'dark'), '#654321');
  });
});
