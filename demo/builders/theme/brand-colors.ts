/** Reads a brand's colors from whatever a webmaster pastes: CSS, design tokens, or any text with colors in it. */
import {readColor, readCss, readTokens} from './check-theme.js';
import {hexColor} from './parse-values.js';
import {stateFromValues, type ThemeState} from './theme-state.js';

/** A color in the pasted text. */
export interface FoundColor {
  /** Its name there, or empty. */
  readonly name: string;
  readonly hex: string;
}

/** The theme that the text sets, and all colors in it. */
export interface BrandColors {
  readonly state: ThemeState;
  readonly found: readonly FoundColor[];
}

const customProperty = /(--[\w-]+)\s*:\s*([^;{}]+)/g;
const anyColor =
  /#(?:[\da-f]{6}|[\da-f]{3})\b|\b(?:rgb|hsl|oklch)a?\([^()]*\)|(?<![\w#-])[\da-f]{6}(?![\w-])/gi;

/** Names that brands commonly use for what these properties set. */
const commonNames: readonly (readonly [pattern: RegExp, token: string])[] = [
  [/(^|[^a-z])(accent|primary|brand|link|interactive|action)/i, '--rw-color-accent'],
  [/(^|[^a-z])(surface|background|bg|canvas|page)([^a-z]|$)/i, '--rw-color-surface'],
  [/(^|[^a-z])(text|foreground|fg|ink|body)([^a-z]|$)/i, '--rw-color-text'],
];

/** The list of colors, each once. */
function uniqueColors(candidates: readonly (readonly [name: string, css: string])[]): FoundColor[] {
  const found = new Map<string, FoundColor>();
  for (const [name, css] of candidates) {
    const hex = hexColor(css);
    if (hex && !found.has(hex)) found.set(hex, {name, hex});
  }
  return [...found.values()];
}

function fromTokens(json: string): BrandColors {
  const {themes, found} = readTokens(json);
  return {
    state: themes[0] ? stateFromValues(themes[0].values) : {},
    found: uniqueColors(found.map(({path, css}) => [path, css] as const)),
  };
}

function fromText(text: string): BrandColors {
  const [theme] = text.includes('--rw-') ? readCss(text) : [];
  const named = [...text.matchAll(customProperty)].map(
    ([, name = '', value = '']) => [name, value.trim()] as const,
  );
  const unnamed = [...text.matchAll(anyColor)].map(([value]) => ['', value] as const);
  return {
    state: theme ? stateFromValues(theme.values) : {},
    found: uniqueColors([...named, ...unnamed]),
  };
}

const chroma = ({hex}: FoundColor): number =>
  readColor(`oklch(from ${hex} l c h)`, 'light').coords[1]!;

/** Guesses from names which color is which; without names, the most vivid color is the accent. */
function guessState(found: readonly FoundColor[]): ThemeState {
  const state: Record<string, {light: string}> = {};
  for (const [pattern, token] of commonNames) {
    const match = found.find(({name}) => pattern.test(name));
    if (match) state[token] = {light: match.hex};
  }
  const [mostVivid] = [...found].sort((a, b) => chroma(b) - chroma(a));
  if (mostVivid && !Object.keys(state).length) {
    state['--rw-color-accent'] = {light: mostVivid.hex};
  }
  return state;
}

/**
 * Reads pasted text.
 * @throws {InvalidValue} if it is JSON or CSS with an error in it.
 */
export function readBrandColors(text: string): BrandColors {
  const isTokens = /^\s*\{/.test(text) && /\$value|resolutionOrder/.test(text);
  const {state, found} = isTokens ? fromTokens(text) : fromText(text);
  return {state: Object.keys(state).length ? state : guessState(found), found};
}
