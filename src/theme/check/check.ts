import {publicTokens} from '../public-tokens.js';
import {calculate} from './calculate.js';
import {withLightness, contrast, inSpace, readColor, toHex, type Scheme} from './color.js';
import {defaultOf, computeHex, type ColorName, type Values} from './formulas.js';
import {InvalidValue, substitute} from './substitute.js';

/** A color, a background it is used on, and the minimum contrast ratio of the two. */
export interface Pair {
  readonly background: ColorName;
  readonly color: ColorName;
  readonly minimum: number;
}

const backgrounds = ['surface', 'raised'] as const;
const onBackgrounds = (color: ColorName, minimum: number): Pair[] =>
  backgrounds.map((background) => ({color, background, minimum}));

/** Minimum ratios: text 7:1, icons 4.5:1, the focus ring 3:1. */
export const pairs: readonly Pair[] = [
  ...onBackgrounds('text', 7),
  ...onBackgrounds('muted', 7),
  ...onBackgrounds('accent', 7),
  {color: 'on-accent', background: 'accent', minimum: 7},
  ...onBackgrounds('mark', 4.5),
  ...onBackgrounds('focus', 3),
  ...onBackgrounds('local', 7),
  ...onBackgrounds('regional', 7),
  ...onBackgrounds('distant', 7),
];

/** The contrast of a pair in one color scheme. */
export interface Measurement extends Pair {
  readonly scheme: Scheme;
  readonly hex: readonly [color: string, background: string];
  readonly ratio: number;
  readonly passes: boolean;
}

/** A problem with a theme. */
export type Finding =
  | {
      readonly problem: 'contrast';
      readonly scheme: Scheme;
      /** The property to change; undefined if the theme sets none that affects these pairs. */
      readonly token: string | undefined;
      readonly measurements: readonly Measurement[];
      /** The nearest color of the same hue with which every pair that depends on the property passes. */
      readonly nearest: string | undefined;
    }
  | {
      readonly problem: 'value' | 'unknown';
      readonly scheme?: Scheme;
      readonly token: string;
      readonly reason: string;
    };

/** The properties that each color is computed from, the most direct first. */
const inputs: Readonly<Record<ColorName, readonly string[]>> = {
  text: ['text'],
  surface: ['surface'],
  muted: ['muted', 'text', 'surface'],
  raised: ['raised', 'surface', 'text'],
  border: ['border', 'text', 'surface'],
  // The formulas adjust the lightness of these, so any input passes.
  accent: [],
  mark: [],
  local: [],
  regional: [],
  distant: [],
  'on-accent': ['surface'],
  focus: ['focus'],
};

const publicNames = new Set(publicTokens.map(({name}) => name as string));

/**
 * Measures every pair of a theme in one color scheme.
 * @throws {InvalidValue} if a value is not a color.
 */
export function measureContrast(values: Values, scheme: Scheme): Measurement[] {
  return pairs.map((pair) => {
    const hex = [
      computeHex(pair.color, values, scheme),
      computeHex(pair.background, values, scheme),
    ] as const;
    const ratio = contrast(...hex);
    return {...pair, scheme, hex, ratio, passes: ratio >= pair.minimum};
  });
}

/** The hex color of a property in one color scheme: the theme's value, else the default. */
export function colorOf(token: string, values: Values, scheme: Scheme): string {
  const name = token.replace('--rw-color-', '') as ColorName;
  if (values[token] === undefined && inputs[name].length !== 0)
    return computeHex(name, values, scheme);
  return toHex(
    readColor(
      substitute(values[token] ?? defaultOf(token), (one) => values[one]),
      scheme,
    ),
  );
}

/**
 * The nearest color of the same hue with which every pair that depends on the property passes;
 * undefined if there is none.
 */
export function nearestColor(token: string, values: Values, scheme: Scheme): string | undefined {
  const text = values[token];
  if (text === undefined) return undefined;
  const color = readColor(
    substitute(text, (one) => values[one]),
    scheme,
  );
  const name = token.replace('--rw-color-', '');
  const affected = pairs.filter(({color, background}) =>
    [color, background].some((one) => one === name || inputs[one].includes(name)),
  );
  const passes = (hex: string) =>
    affected.every(({color, background, minimum}) => {
      const changed = {...values, [token]: hex};
      return (
        contrast(computeHex(color, changed, scheme), computeHex(background, changed, scheme)) >=
        minimum
      );
    });
  const start = inSpace(color, 'oklch').coords[0];
  for (let step = 0; step <= 200; step++) {
    for (const direction of [-1, 1]) {
      const lightness = start + direction * step * 0.005;
      if (lightness < 0 || lightness > 1) continue;
      const hex = withLightness(color, lightness);
      if (passes(hex)) return hex;
    }
  }
  return undefined;
}

const unitSizes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {px: 1, rem: 16, em: 17, pt: 4 / 3, ch: 8, cqi: 4, vw: 4, vh: 8},
  number: {},
  time: {s: 1000, ms: 1},
};

/** The reason that a value is not valid for its property; undefined if it is valid. */
function problemWith(token: string, values: Values, scheme: Scheme): string | undefined {
  const {kind, from = 0, to = Infinity} = publicTokens.find(({name}) => name === token)!;
  try {
    const value = substitute(values[token]!, (name) => values[name]);
    if (kind === 'color') {
      const {alpha} = readColor(value, scheme);
      return alpha < 1 ? 'it is transparent, so contrast cannot be measurements' : undefined;
    }
    if (kind === 'font') {
      return /[;{}<>]|url\(/i.test(value) ? `“${value}” is not a list of fonts` : undefined;
    }
    const size = unitSizes[kind];
    const number = calculate(value, {}, 16, size);
    const plain = /^[\d.]+$/.test(value) && Number(value) !== 0;
    if (kind === 'number' ? /[a-z%]/i.test(value) && !/\(/.test(value) : plain) {
      return `“${value}” is not a ${kind}`;
    }
    const unit = {length: 'px', number: '', time: 'ms'}[kind];
    if (number < from) return `${value} is too small to read well; the minimum is ${from}${unit}`;
    if (number > to) return `${value} is too large; the maximum is ${to}${unit}`;
    return undefined;
  } catch (error) {
    if (error instanceof InvalidValue) return error.message;
    throw error;
  }
}

/** The public property with the most words in common with a name; undefined if there is none. */
function similarName(name: string): string | undefined {
  const wordsOf = (text: string) => new Set(text.replace('--rw-', '').split(/[-_]/));
  const words = wordsOf(name);
  const [best] = [...publicNames]
    .map(
      (known) =>
        [
          known,
          [...wordsOf(known)].filter((word) => words.has(word) && word !== 'color').length,
        ] as const,
    )
    .sort((a, b) => b[1] - a[1]);
  return best && best[1] ? best[0] : undefined;
}

/** Checks the properties that a theme sets, in the color schemes it supports. */
export function checkTheme(
  values: Readonly<Record<Scheme, Values>>,
  schemes: readonly Scheme[] = ['light', 'dark'],
): {findings: Finding[]; measurements: Measurement[]} {
  const findings: Finding[] = [];
  const measurements: Measurement[] = [];
  for (const scheme of schemes) {
    const schemeValues = values[scheme];
    let isMeasurable = true;
    for (const token of Object.keys(schemeValues).filter((name) => name.startsWith('--rw-'))) {
      const isReported = findings.some(
        (finding) => finding.token === token && finding.problem !== 'contrast',
      );
      if (!publicNames.has(token)) {
        const known = similarName(token);
        const reason = `no such property${known ? `; did you mean ${known}?` : ''}`;
        if (!isReported) findings.push({problem: 'unknown', token, reason});
        continue;
      }
      const reason = problemWith(token, schemeValues, scheme);
      if (reason && token.includes('-color-')) isMeasurable = false;
      if (reason && !isReported) findings.push({problem: 'value', token, reason});
    }
    if (!isMeasurable) continue;
    const all = measureContrast(schemeValues, scheme);
    measurements.push(...all);
    const byToken = new Map<string | undefined, Measurement[]>();
    const candidates = new Map<string | undefined, Set<string>>();
    for (const one of all.filter(({passes}) => !passes)) {
      const candidateTokens = [...inputs[one.color], ...inputs[one.background]]
        .map((name) => `--rw-color-${name}`)
        .filter((name) => schemeValues[name] !== undefined);
      byToken.set(candidateTokens[0], [...(byToken.get(candidateTokens[0]) ?? []), one]);
      candidates.set(
        candidateTokens[0],
        new Set([...(candidates.get(candidateTokens[0]) ?? []), ...candidateTokens]),
      );
    }
    for (const [first, failed] of byToken) {
      // If no lightness of one color passes, the other color has to change.
      const [token = first, nearest] = [...candidates.get(first)!]
        .map((name) => [name, nearestColor(name, schemeValues, scheme)] as const)
        .find(([, hex]) => hex) ?? [first, undefined];
      findings.push({problem: 'contrast', scheme, token, measurements: failed, nearest});
    }
  }
  return {findings, measurements: measurements};
}
