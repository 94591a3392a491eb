import {saveInUrl} from '../shared/save-in-url.js';
import type {Scheme} from './check-theme.js';
import {hexColor} from './parse-values.js';
import {type SchemeColors, type ThemeState} from './theme-state.js';
import {parseTheme, serializeTheme} from './theme-url.js';

let state = parseTheme(location.hash);
let onChange = (): void => {};
/** Text typed into a color field that is not a color, by field. */
let invalidText: Readonly<Record<string, string>> = {};

export const getState = (): ThemeState => state;

const fieldKey = (token: string, scheme: Scheme): string => `${token} ${scheme}`;

/** The text in a color field if it is not a color. */
export const invalidColor = (token: string, scheme: Scheme): string | undefined =>
  invalidText[fieldKey(token, scheme)];

export const redraw = (): void => onChange();

/** Changes some values, saves them in the URL and redraws. An undefined value unsets its property. */
export function update(changes: Readonly<Record<string, string | SchemeColors | undefined>>): void {
  const entries = Object.entries({...state, ...changes});
  state = Object.fromEntries(
    entries.filter((entry): entry is [string, string | SchemeColors] => entry[1] !== undefined),
  );
  saveInUrl(serializeTheme(state));
  onChange();
}

/** Replaces the whole theme. */
export function replaceState(next: ThemeState): void {
  invalidText = {};
  state = {};
  update(next);
}

/** Sets a color from what was typed; empty text unsets it. */
export function setColor(token: string, scheme: Scheme, input: string): void {
  const text = input.trim();
  const hex = text ? hexColor(text, scheme) : undefined;
  const key = fieldKey(token, scheme);
  const others = Object.entries(invalidText).filter(([other]) => other !== key);
  invalidText = Object.fromEntries(others);
  if (text && !hex) {
    invalidText = {...invalidText, [key]: input};
    onChange();
    return;
  }
  const current = state[token];
  const colors = {...(typeof current === 'object' ? current : {})};
  if (hex) colors[scheme] = hex;
  else delete colors[scheme];
  update({[token]: colors.light || colors.dark ? colors : undefined});
}

/** Calls `draw` after every change, and when the URL's fragment changes. */
export function subscribe(draw: () => void): void {
  onChange = draw;
  addEventListener('hashchange', () => {
    state = parseTheme(location.hash);
    draw();
  });
}
