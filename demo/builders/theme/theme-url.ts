/**
 * The builder's state in the page's URL: a link shares it, and nothing is stored. Anyone can write a URL, so only
 * valid colors, fonts and sizes are read.
 */
import {publicTokens} from './check-theme.js';
import {fontList} from './parse-values.js';
import {sizeValue, type SchemeColors, type ThemeState} from './theme-state.js';

const unset = '-';

const shortName = (token: string): string => token.slice('--rw-'.length);

const hex = (digits: string | undefined): string | undefined =>
  /^[\da-f]{6}$/i.test(digits ?? '') ? `#${digits!.toLowerCase()}` : undefined;

function parseColors(text: string): SchemeColors | undefined {
  const [light, dark] = text.split(' ').map(hex);
  return light || dark ? {...(light && {light}), ...(dark && {dark})} : undefined;
}

/** Reads a theme from `location.hash`. */
export function parseTheme(hash: string): ThemeState {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const state: Record<string, string | SchemeColors> = {};
  for (const {name, kind} of publicTokens) {
    const text = query.get(shortName(name));
    if (text === null) continue;
    const value =
      kind === 'color'
        ? parseColors(text)
        : kind === 'font'
          ? fontList(text)
          : sizeValue(name, text);
    if (value) state[name] = value;
  }
  return state;
}

function serializeColors({light, dark}: SchemeColors): string {
  const digits = (color: string | undefined) => color?.slice(1) ?? unset;
  return dark ? `${digits(light)} ${digits(dark)}` : digits(light);
}

/** A theme as a URL fragment. */
export function serializeTheme(state: ThemeState): string {
  const query = new URLSearchParams();
  for (const {name} of publicTokens) {
    const value = state[name];
    if (value === undefined) continue;
    query.set(shortName(name), typeof value === 'string' ? value : serializeColors(value));
  }
  return String(query);
}
