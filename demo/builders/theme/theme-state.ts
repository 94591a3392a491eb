import {
  checkTheme,
  computeHex,
  publicTokens,
  substitute,
  valuesOf,
  type ThemeChoices,
  type ColorName,
  type Scheme,
  type Values,
} from './check-theme.js';
import {fontList, hexColor} from './parse-values.js';

export const schemes = ['light', 'dark'] as const;

/** A color, `#rrggbb`, for one scheme or both. */
export type SchemeColors = {readonly [scheme in Scheme]?: string};

/** The state of the theme builder: values by custom property. */
export type ThemeState = Readonly<Record<string, string | SchemeColors>>;

export const colorToken = (name: string): string => `--rw-color-${name}`;
export const colorName = (token: string): ColorName =>
  token.replace('--rw-color-', '') as ColorName;

/** The color that the state sets for a scheme. */
export function stateColor(state: ThemeState, token: string, scheme: Scheme): string | undefined {
  const value = state[token];
  return typeof value === 'object' ? value[scheme] : undefined;
}

/** Colors whose lightness the theme adjusts until they are readable: one value serves both schemes. */
const adjusted = ['accent', 'local', 'regional', 'distant'].map(colorToken);

/** A length, number or time that is valid for its property, or undefined. */
export function sizeValue(name: string, text: string | null | undefined): string | undefined {
  if (!text || !/^\d*\.?\d+(?:rem|px|em|ms|s)?$/.test(text)) return undefined;
  const values = {[name]: text};
  const {findings} = checkTheme({light: values, dark: values}, ['light']);
  return findings.length ? undefined : text;
}

function resolveValue(name: string, values: Values): string {
  try {
    return substitute(values[name] ?? '', (other) => values[other]);
  } catch {
    return '';
  }
}

function colorsOf(name: string, values: Readonly<Record<Scheme, Values>>): SchemeColors {
  const light = hexColor(resolveValue(name, values.light), 'light');
  const dark = hexColor(resolveValue(name, values.dark), 'dark');
  const isSame = light === dark && adjusted.includes(name);
  return {...(light && {light}), ...(dark && !isSame && {dark})};
}

/** The state for a theme's CSS values. Values that the builder has no control for are dropped. */
export function stateFromValues(values: Readonly<Record<Scheme, Values>>): ThemeState {
  const state: Record<string, string | SchemeColors> = {};
  for (const {name, kind} of publicTokens) {
    if (values.light[name] === undefined) continue;
    if (kind === 'color') {
      const colors = colorsOf(name, values);
      if (colors.light || colors.dark) state[name] = colors;
    } else {
      const text = resolveValue(name, values.light);
      const value = kind === 'font' ? fontList(text) : sizeValue(name, text);
      if (value && value !== 'inherit') state[name] = value;
    }
  }
  return state;
}

/** A color that is set for both schemes, or undefined. */
function completeColor(
  name: string,
  {light, dark}: SchemeColors,
): ThemeChoices[string] | undefined {
  if (!light) return undefined;
  const other = dark ?? (adjusted.includes(name) ? light : undefined);
  if (other === light) return light;
  return dark ? {light, dark} : undefined;
}

/** The theme that the state describes. A color set for one scheme keeps its computed value in the other. */
export function themeFromState(state: ThemeState): ThemeChoices {
  const theme: Record<string, ThemeChoices[string]> = {};
  const incomplete: string[] = [];
  for (const {name} of publicTokens) {
    const value = state[name];
    if (value === undefined) continue;
    const complete = typeof value === 'string' ? value : completeColor(name, value);
    if (complete) theme[name] = complete;
    else incomplete.push(name);
  }
  // Other colors are computed from these two.
  const base = [colorToken('text'), colorToken('surface')];
  const isBase = (name: string) => base.includes(name);
  const order = [
    ...base.filter((name) => incomplete.includes(name)),
    ...incomplete.filter((name) => !isBase(name)),
  ];
  for (const name of order) {
    const values = valuesOf(theme);
    const inScheme = (scheme: Scheme) =>
      stateColor(state, name, scheme) ?? computeHex(colorName(name), values, scheme);
    theme[name] = {light: inScheme('light'), dark: inScheme('dark')};
  }
  return theme;
}
