import {tokens} from '../tokens.js';
import {readColor, toHex, type Color, type Scheme} from './color.js';
import {parseCss} from './parse-css.js';
import {substitute, type Lookup} from './substitute.js';

/** Values of custom properties, by name. */
export type Values = Readonly<Record<string, string>>;

/** The formulas in `tokens.ts`, by selector: `:host`, or the class of a type of recurrence. */
const formulas: Record<string, Record<string, string>> = {};
for (const {selectors, media, declarations} of parseCss(tokens.cssText)) {
  if (media.length) continue;
  for (const selector of selectors) {
    formulas[selector] = {...formulas[selector], ...Object.fromEntries(declarations)};
  }
}

/** The private property of each color that a widget uses. */
const variables = {
  text: '--_text',
  muted: '--_muted',
  surface: '--_surface',
  raised: '--_raised',
  border: '--_border',
  accent: '--_accent',
  mark: '--_mark',
  'on-accent': '--_on-accent',
  focus: '--_focus',
  local: '--_kind',
  regional: '--_kind',
  distant: '--_kind',
} as const;

/** The name of a color that a widget uses. */
export type ColorName = keyof typeof variables;

/** The names of all colors that a widget uses. */
export const colorNames = Object.keys(variables) as ColorName[];

/** Computes a color from the properties that a theme sets, as a browser does. */
export function computeColor(name: ColorName, values: Values, scheme: Scheme): Color {
  const own = formulas[`.${name}`] ?? {};
  const lookup: Lookup = (token) => own[token] ?? formulas[':host']![token] ?? values[token];
  return readColor(substitute(`var(${variables[name]})`, lookup), scheme);
}

/** Computes a color as sRGB hex. */
export const computeHex = (name: ColorName, values: Values, scheme: Scheme): string =>
  toHex(computeColor(name, values, scheme));

/** The default value of a public property, as CSS. */
export function defaultOf(token: string): string {
  const use = new RegExp(`var\\(\\s*${token}\\s*,`);
  const texts = Object.values(formulas).flatMap((place) => Object.values(place));
  const text = texts.find((value) => use.test(value)) ?? '';
  const start = text.search(use);
  let end = start + 4;
  for (let depth = 1; depth && end < text.length; end++) {
    if (text[end] === '(') depth++;
    if (text[end] === ')') depth--;
  }
  const inside = text.slice(start, end - 1);
  return inside.slice(inside.indexOf(',') + 1).trim();
}
