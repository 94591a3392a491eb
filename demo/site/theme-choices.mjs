/**
 * What is chosen in the theme builder, and how it stands in the address. Only colours, fonts and sizes
 * that pass go in and come out: an address may be anybody's.
 */
import {
  Invalid,
  checkTheme,
  paintHex,
  publicTokens,
  readColour,
  readCss,
  readTokens,
  substitute,
  toHex,
  valuesOf,
} from '../../dist/check-theme.js';

const schemes = ['light', 'dark'];

/** Colours that are brought to a lightness that can be read: one value serves both schemes. */
export const adapting = ['accent', 'local', 'regional', 'distant'].map(
  (name) => `--rw-color-${name}`,
);

const color = (text) => (/^#[\da-f]{6}$/i.test(text ?? '') ? text.toLowerCase() : undefined);

/** A colour in whatever form, as hex, or undefined. */
export function hexOf(text, scheme = 'light') {
  try {
    const colour = readColour(/^[\da-f]{6}$/i.test(text) ? `#${text}` : text, scheme);
    return colour.alpha < 1 ? undefined : toHex(colour);
  } catch (error) {
    if (error instanceof Invalid) return undefined;
    throw error;
  }
}

/** Names of fonts, quoted where they must be; nothing that is no name. */
export function fontList(text) {
  const names = String(text)
    .slice(0, 300)
    .split(',')
    .map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2'))
    .filter((name) => /^[\p{L}\p{N} _-]+$/u.test(name))
    .map((name) => (/^[a-z][\w-]*$/i.test(name) ? name : `'${name}'`));
  return names.join(', ') || undefined;
}

/** A size, a number or a time that its property takes, or undefined. */
function plain(name, text) {
  if (!/^\d*\.?\d+(?:rem|px|em|ms|s)?$/.test(text ?? '')) return undefined;
  const values = {[name]: text};
  const {findings} = checkTheme({light: values, dark: values}, ['light']);
  return findings.length ? undefined : text;
}

/** A theme of CSS values by scheme as choices; what cannot be chosen here is left out. */
export function fromValues({light, dark}) {
  const state = {};
  for (const {name, kind} of publicTokens) {
    if (light[name] === undefined) continue;
    const read = (values) => {
      try {
        return substitute(values[name] ?? '', (one) => values[one]);
      } catch {
        return '';
      }
    };
    if (kind === 'color') {
      const [one, other] = schemes.map((scheme) => hexOf(read({light, dark}[scheme]), scheme));
      if (!one && !other) continue;
      const same = one === other && adapting.includes(name);
      state[name] = {...(one ? {light: one} : {}), ...(other && !same ? {dark: other} : {})};
    } else {
      const value = kind === 'font' ? fontList(read(light)) : plain(name, read(light));
      if (value && value !== 'inherit') state[name] = value;
    }
  }
  return state;
}

/** The choices as a theme: where a colour is given for one scheme, the other keeps what it shows. */
export function choicesOf(state) {
  const given = {};
  const half = [];
  for (const {name, kind} of publicTokens) {
    const value = state[name];
    if (value === undefined) continue;
    if (kind !== 'color') given[name] = value;
    else if (
      value.light &&
      (value.dark ?? (adapting.includes(name) && value.light)) === value.light
    )
      given[name] = value.light;
    else if (value.light && value.dark) given[name] = {...value};
    else half.push(name);
  }
  // Quieter text, hairlines and what stands out follow from these two.
  const first = ['--rw-color-text', '--rw-color-surface'];
  for (const name of [
    ...first.filter((one) => half.includes(one)),
    ...half.filter((one) => !first.includes(one)),
  ]) {
    const values = valuesOf(given);
    const short = name.replace('--rw-color-', '');
    given[name] = Object.fromEntries(
      schemes.map((scheme) => [scheme, state[name][scheme] ?? paintHex(short, values, scheme)]),
    );
  }
  return given;
}

/** The choices from an address. */
export function fromHash(hash) {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const state = {};
  for (const {name, kind} of publicTokens) {
    const text = query.get(name.slice(5));
    if (text === null) continue;
    if (kind === 'color') {
      const [light, dark] = text.split(' ').map((part) => color(`#${part}`));
      if (light || dark) state[name] = {...(light ? {light} : {}), ...(dark ? {dark} : {})};
    } else {
      const value = kind === 'font' ? fontList(text) : plain(name, text);
      if (value) state[name] = value;
    }
  }
  return state;
}

/** The choices as an address. */
export function toHash(state) {
  const query = new URLSearchParams();
  for (const {name, kind} of publicTokens) {
    const value = state[name];
    if (value === undefined) continue;
    const part = (text) => (text ? text.slice(1) : '-');
    query.set(
      name.slice(5),
      kind === 'color' ? part(value.light) + (value.dark ? ` ${part(value.dark)}` : '') : value,
    );
  }
  return String(query);
}

/** Names under which brands keep what these properties are. */
const guesses = [
  [/(^|[^a-z])(accent|primary|brand|link|interactive|action)/i, '--rw-color-accent'],
  [/(^|[^a-z])(surface|background|bg|canvas|page)([^a-z]|$)/i, '--rw-color-surface'],
  [/(^|[^a-z])(text|foreground|fg|ink|body)([^a-z]|$)/i, '--rw-color-text'],
];

/**
 * What a webmaster pastes: CSS, design tokens or colours in any text. Gives the choices that it names,
 * and every colour in it.
 */
export function fromPaste(text) {
  const found = [];
  let state = {};
  const add = (name, css) => {
    const hex = hexOf(css);
    if (hex && !found.some((one) => one.hex === hex)) found.push({name, hex});
  };
  if (/^\s*\{/.test(text) && /\$value|resolutionOrder/.test(text)) {
    const {themes, found: tokens} = readTokens(text);
    if (themes[0]) state = fromValues(themes[0].values);
    for (const {path, css} of tokens) add(path, css);
  } else {
    const [theme] = /--rw-/.test(text) ? readCss(text) : [];
    if (theme) state = fromValues(theme.values);
    for (const [, name, value] of text.matchAll(/(--[\w-]+)\s*:\s*([^;{}]+)/g))
      add(name, value.trim());
    for (const [value] of text.matchAll(
      /#(?:[\da-f]{6}|[\da-f]{3})\b|\b(?:rgb|hsl|oklch)a?\([^()]*\)|(?<![\w#-])[\da-f]{6}(?![\w-])/gi,
    )) {
      add('', value);
    }
  }
  if (!Object.keys(state).length) {
    for (const [pattern, token] of guesses) {
      const named = found.find(({name}) => pattern.test(name));
      if (named) state[token] = {light: named.hex};
    }
    // Without names, the most vivid colour is the accent.
    const vivid = (hex) => readColour(`oklch(from ${hex} l c h)`, 'light').coords[1];
    const [first] = [...found].sort((one, other) => vivid(other.hex) - vivid(one.hex));
    if (first && !Object.keys(state).length) state['--rw-color-accent'] = {light: first.hex};
  }
  return {state, found};
}
