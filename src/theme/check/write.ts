import {publicTokens} from '../public-tokens.js';
import {inSpace, readColor} from './color.js';
import type {Values} from './formulas.js';

/** A theme's values by property: one value, or one for each color scheme. */
export type ThemeChoices = Readonly<
  Record<string, string | {readonly light: string; readonly dark: string}>
>;

const inTokenOrder = (choices: ThemeChoices) =>
  publicTokens.flatMap(({name, kind}) => {
    const value = choices[name];
    return value === undefined ? [] : [{name, kind, value}];
  });

/** A theme as CSS custom properties. */
export const valuesOf = (choices: ThemeChoices): Values =>
  Object.fromEntries(
    inTokenOrder(choices).map(({name, value}) => [
      name,
      typeof value === 'string' ? value : `light-dark(${value.light}, ${value.dark})`,
    ]),
  );

/** A theme as a style sheet. */
export function writeCss(choices: ThemeChoices, selector = ':root'): string {
  const lines = Object.entries(valuesOf(choices)).map(([name, value]) => `  ${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}

type Tree = {[key: string]: unknown};

/** A value as a design token; undefined if the format has no type for it. */
function designToken(kind: string, value: string): Tree | undefined {
  if (kind === 'color') {
    const {coords, alpha} = inSpace(readColor(value, 'light'), 'srgb');
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

/** Adds a token at its path: `--rw-color-accent` at `rw.color.accent`, `--rw-radius` at `rw.radius`. */
function setToken(tree: Tree, name: string, value: Tree | undefined): void {
  if (!value) return;
  const [, group, rest] = /^--rw-(?:(color|font)-)?(.+)$/.exec(name)!;
  const rw = (tree.rw ??= {}) as Tree;
  const place = group ? ((rw[group] ??= {}) as Tree) : rw;
  place[rest!] = value;
}

/**
 * A theme as design tokens (2025.10): one tree, or a resolver document if light and dark differ.
 */
export function writeTokens(choices: ThemeChoices): string {
  const base: Tree = {};
  const light: Tree = {};
  const dark: Tree = {};
  for (const {name, kind, value} of inTokenOrder(choices)) {
    if (typeof value === 'string') setToken(base, name, designToken(kind, value));
    else {
      setToken(light, name, designToken(kind, value.light));
      setToken(dark, name, designToken(kind, value.dark));
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
