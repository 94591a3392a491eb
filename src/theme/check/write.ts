import {publicTokens} from '../public-tokens.js';
import {inSpace, readColour} from './colour.js';
import type {Values} from './formulas.js';

/** What is chosen, by property: one value, or one for each scheme. */
export type Choices = Readonly<
  Record<string, string | {readonly light: string; readonly dark: string}>
>;

const ordered = (choices: Choices) =>
  publicTokens.flatMap(({name, kind}) => {
    const value = choices[name];
    return value === undefined ? [] : [{name, kind, value}];
  });

/** The choices as the properties of a page. */
export const valuesOf = (choices: Choices): Values =>
  Object.fromEntries(
    ordered(choices).map(({name, value}) => [
      name,
      typeof value === 'string' ? value : `light-dark(${value.light}, ${value.dark})`,
    ]),
  );

/** The choices as a style sheet. */
export function writeCss(choices: Choices, selector = ':root'): string {
  const lines = Object.entries(valuesOf(choices)).map(([name, value]) => `  ${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}

type Tree = {[key: string]: unknown};

/** A value as that of a token, or undefined where the format has none for it. */
function token(kind: string, value: string): Tree | undefined {
  if (kind === 'color') {
    const {coords, alpha} = inSpace(readColour(value, 'light'), 'srgb');
    const components = coords.map((part) => Number(part.toFixed(5)));
    const hex = /^#[\da-f]{6}$/i.test(value) ? {hex: value.toLowerCase()} : {};
    return {$type: 'color', $value: {colorSpace: 'srgb', components, alpha, ...hex}};
  }
  if (kind === 'font') {
    const names = value.split(',').map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2'));
    return {$type: 'fontFamily', $value: names};
  }
  const [, number, unit] = /^([\d.]+)([a-z]*)$/.exec(value) ?? [];
  if (number === undefined) return undefined;
  if (kind === 'number') return {$type: 'number', $value: Number(number)};
  const known = kind === 'time' ? /^m?s$/ : /^(?:px|rem)$/;
  const type = kind === 'time' ? 'duration' : 'dimension';
  return known.test(unit!) ? {$type: type, $value: {value: Number(number), unit}} : undefined;
}

/** `--rw-color-accent` stands at `rw.color.accent`, `--rw-radius` at `rw.radius`. */
function put(tree: Tree, name: string, value: Tree | undefined): void {
  if (!value) return;
  const [, group, rest] = /^--rw-(?:(color|font)-)?(.+)$/.exec(name)!;
  const rw = (tree.rw ??= {}) as Tree;
  const place = group ? ((rw[group] ??= {}) as Tree) : rw;
  place[rest!] = value;
}

/**
 * The choices as design tokens (2025.10): one tree, or, where light and dark differ, a resolver with
 * both.
 */
export function writeTokens(choices: Choices): string {
  const base: Tree = {};
  const light: Tree = {};
  const dark: Tree = {};
  for (const {name, kind, value} of ordered(choices)) {
    if (typeof value === 'string') put(base, name, token(kind, value));
    else {
      put(light, name, token(kind, value.light));
      put(dark, name, token(kind, value.dark));
    }
  }
  const schema = (name: string) => `https://www.designtokens.org/schemas/2025.10/${name}.json`;
  const document = Object.keys(light).length
    ? {
        $schema: schema('resolver'),
        name: 'Theme of recurrence-widgets',
        version: '2025.10',
        sets: {theme: {sources: [base]}},
        modifiers: {scheme: {contexts: {light: [light], dark: [dark]}, default: 'light'}},
        resolutionOrder: [{$ref: '#/sets/theme'}, {$ref: '#/modifiers/scheme'}],
      }
    : {$schema: schema('format'), ...base};
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
