import {tokens} from '../tokens.js';
import {readColour, toHex, type Colour, type Scheme} from './colour.js';
import {parseCss} from './parse-css.js';
import {substitute, type Lookup} from './substitute.js';

/** Values of custom properties, by name. */
export type Values = Readonly<Record<string, string>>;

/** The widgets' own formulas, by the place where they hold: everywhere, or within a kind. */
const places: Record<string, Record<string, string>> = {};
for (const {selectors, media, declarations} of parseCss(tokens.cssText)) {
  if (media.length) continue;
  for (const selector of selectors) {
    places[selector] = {...places[selector], ...Object.fromEntries(declarations)};
  }
}

/** The colours that a widget paints, by name: what a formula is called and where it holds. */
const painted = {
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

/** A colour that a widget paints. */
export type Painted = keyof typeof painted;

/** The names of the colours that a widget paints. */
export const paintedNames = Object.keys(painted) as Painted[];

/** The colour of a name as a browser computes it from what a page sets. */
export function paint(name: Painted, given: Values, scheme: Scheme): Colour {
  const own = places[`.${name}`] ?? {};
  const lookup: Lookup = (token) => own[token] ?? places[':host']![token] ?? given[token];
  return readColour(substitute(`var(${painted[name]})`, lookup), scheme);
}

/** The same as hex, as a screen shows it. */
export const paintHex = (name: Painted, given: Values, scheme: Scheme): string =>
  toHex(paint(name, given, scheme));

/** What a widget takes where a page sets nothing. */
export function defaultOf(token: string): string {
  const use = new RegExp(`var\\(\\s*${token}\\s*,`);
  const texts = Object.values(places).flatMap((place) => Object.values(place));
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
