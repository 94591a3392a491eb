import {publicTokens} from '../public-tokens.js';
import {calculate} from './calculate.js';
import {atLightness, contrast, inSpace, readColour, toHex, type Scheme} from './colour.js';
import {defaultOf, paintHex, type Painted, type Values} from './formulas.js';
import {Invalid, substitute} from './substitute.js';

/** Two colours that meet, and the contrast that they need. */
export interface Pair {
  readonly on: Painted;
  readonly colour: Painted;
  readonly needed: number;
}

const grounds = ['surface', 'raised'] as const;
const of = (colour: Painted, needed: number): Pair[] => grounds.map((on) => ({colour, on, needed}));

/** Text 7:1, marks 4.5:1, the focus ring 3:1. */
export const pairs: readonly Pair[] = [
  ...of('text', 7),
  ...of('muted', 7),
  ...of('accent', 7),
  {colour: 'on-accent', on: 'accent', needed: 7},
  ...of('mark', 4.5),
  ...of('focus', 3),
  ...of('local', 7),
  ...of('regional', 7),
  ...of('distant', 7),
];

/** A pair as it was measured. */
export interface Measured extends Pair {
  readonly scheme: Scheme;
  readonly hex: readonly [colour: string, on: string];
  readonly ratio: number;
  readonly passes: boolean;
}

/** What is wrong with a theme. */
export type Finding =
  | {
      readonly problem: 'contrast';
      readonly scheme: Scheme;
      /** The property to change; undefined where the page sets none of those that matter. */
      readonly token: string | undefined;
      readonly measured: readonly Measured[];
      /** The nearest colour of the same hue with which everything of this property passes. */
      readonly nearest: string | undefined;
    }
  | {
      readonly problem: 'value' | 'unknown';
      readonly scheme?: Scheme;
      readonly token: string;
      readonly reason: string;
    };

/** How a colour comes about: the properties of a page that make it, the nearest first. */
const sources: Readonly<Record<Painted, readonly string[]>> = {
  text: ['text'],
  surface: ['surface'],
  muted: ['muted', 'text', 'surface'],
  raised: ['raised', 'surface', 'text'],
  border: ['border', 'text', 'surface'],
  // Whatever they are given, they are brought to a lightness that can be read.
  accent: [],
  mark: [],
  local: [],
  regional: [],
  distant: [],
  'on-accent': ['surface'],
  focus: ['focus'],
};

const names = new Set(publicTokens.map(({name}) => name as string));

/** Every pair of a theme in one scheme, measured. Throws `Invalid` where a colour is none. */
export function measure(given: Values, scheme: Scheme): Measured[] {
  return pairs.map((pair) => {
    const hex = [paintHex(pair.colour, given, scheme), paintHex(pair.on, given, scheme)] as const;
    const ratio = contrast(...hex);
    return {...pair, scheme, hex, ratio, passes: ratio >= pair.needed};
  });
}

/** The colour of a property in one scheme, as the page or the widgets give it. */
export function colourOf(token: string, given: Values, scheme: Scheme): string {
  const name = token.replace('--rw-color-', '') as Painted;
  if (given[token] === undefined && sources[name].length !== 0)
    return paintHex(name, given, scheme);
  return toHex(
    readColour(
      substitute(given[token] ?? defaultOf(token), (one) => given[one]),
      scheme,
    ),
  );
}

/**
 * The nearest colour of the same hue with which every pair passes in which the property has a part,
 * or undefined.
 */
export function nearestColour(token: string, given: Values, scheme: Scheme): string | undefined {
  const text = given[token];
  if (text === undefined) return undefined;
  const colour = readColour(
    substitute(text, (one) => given[one]),
    scheme,
  );
  const name = token.replace('--rw-color-', '');
  const concerned = pairs.filter(({colour, on}) =>
    [colour, on].some((one) => one === name || sources[one].includes(name)),
  );
  const passes = (hex: string) =>
    concerned.every(({colour, on, needed}) => {
      const changed = {...given, [token]: hex};
      return contrast(paintHex(colour, changed, scheme), paintHex(on, changed, scheme)) >= needed;
    });
  const start = inSpace(colour, 'oklch').coords[0];
  for (let step = 0; step <= 200; step++) {
    for (const direction of [-1, 1]) {
      const lightness = start + direction * step * 0.005;
      if (lightness < 0 || lightness > 1) continue;
      const hex = atLightness(colour, lightness);
      if (passes(hex)) return hex;
    }
  }
  return undefined;
}

const sizes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {px: 1, rem: 16, em: 17, pt: 4 / 3, ch: 8, cqi: 4, vw: 4, vh: 8},
  number: {},
  time: {s: 1000, ms: 1},
};

/** Why a value is none for its property, or undefined. */
function wrong(token: string, given: Values, scheme: Scheme): string | undefined {
  const {kind, from = 0, to = Infinity} = publicTokens.find(({name}) => name === token)!;
  try {
    const value = substitute(given[token]!, (name) => given[name]);
    if (kind === 'color') {
      const {alpha} = readColour(value, scheme);
      return alpha < 1
        ? 'it lets the page shine through, so nothing can be measured on it'
        : undefined;
    }
    if (kind === 'font') {
      return /[;{}<>]|url\(/i.test(value) ? `“${value}” is not a list of fonts` : undefined;
    }
    const size = sizes[kind];
    const number = calculate(value, {}, 16, size);
    const plain = /^[\d.]+$/.test(value) && Number(value) !== 0;
    if (kind === 'number' ? /[a-z%]/i.test(value) && !/\(/.test(value) : plain) {
      return `“${value}” is not a ${kind}`;
    }
    const unit = {length: 'px', number: '', time: 'ms'}[kind];
    if (number < from) return `${value} is too small to read well; ${from}${unit} is the least`;
    if (number > to) return `${value} is too large; ${to}${unit} is the most`;
    return undefined;
  } catch (error) {
    if (error instanceof Invalid) return error.message;
    throw error;
  }
}

/** The known name that is most like another. */
function alike(name: string): string | undefined {
  const letters = (text: string) => new Set(text.replace('--rw-', '').split(/[-_]/));
  const own = letters(name);
  const [best] = [...names]
    .map(
      (known) =>
        [
          known,
          [...letters(known)].filter((part) => own.has(part) && part !== 'color').length,
        ] as const,
    )
    .sort((a, b) => b[1] - a[1]);
  return best && best[1] ? best[0] : undefined;
}

/** Everything that is wrong with what a page sets, in the schemes in which it can be seen. */
export function checkTheme(
  values: Readonly<Record<Scheme, Values>>,
  schemes: readonly Scheme[] = ['light', 'dark'],
): {findings: Finding[]; measured: Measured[]} {
  const findings: Finding[] = [];
  const measured: Measured[] = [];
  for (const scheme of schemes) {
    const given = values[scheme];
    let readable = true;
    for (const token of Object.keys(given).filter((name) => name.startsWith('--rw-'))) {
      const told = findings.some(
        (finding) => finding.token === token && finding.problem !== 'contrast',
      );
      if (!names.has(token)) {
        const known = alike(token);
        const reason = `no such property${known ? `; did you mean ${known}?` : ''}`;
        if (!told) findings.push({problem: 'unknown', token, reason});
        continue;
      }
      const reason = wrong(token, given, scheme);
      if (reason && token.includes('-color-')) readable = false;
      if (reason && !told) findings.push({problem: 'value', token, reason});
    }
    if (!readable) continue;
    const all = measure(given, scheme);
    measured.push(...all);
    const byToken = new Map<string | undefined, Measured[]>();
    const candidates = new Map<string | undefined, Set<string>>();
    for (const one of all.filter(({passes}) => !passes)) {
      const made = [...sources[one.colour], ...sources[one.on]]
        .map((name) => `--rw-color-${name}`)
        .filter((name) => given[name] !== undefined);
      byToken.set(made[0], [...(byToken.get(made[0]) ?? []), one]);
      candidates.set(made[0], new Set([...(candidates.get(made[0]) ?? []), ...made]));
    }
    for (const [first, failed] of byToken) {
      // Where no lightness of one colour helps, it is the other that has to change.
      const [token = first, nearest] = [...candidates.get(first)!]
        .map((name) => [name, nearestColour(name, given, scheme)] as const)
        .find(([, hex]) => hex) ?? [first, undefined];
      findings.push({problem: 'contrast', scheme, token, measured: failed, nearest});
    }
  }
  return {findings, measured};
}
