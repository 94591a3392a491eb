/** Parses CSS colors as a browser does, including `light-dark()`, `color-mix()` and relative colors. */
import {
  ColorSpace,
  HSL,
  HWB,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  REC_2020,
  A98RGB,
  ProPhoto,
  XYZ_D50,
  XYZ_D65,
  mix,
  parse,
  sRGB,
  sRGB_Linear,
  to,
  toGamut,
} from 'colorjs.io/fn';
import {calculate} from './calculate.js';
import {parseCall, splitTopLevel} from './split.js';
import {InvalidValue} from './substitute.js';

for (const space of [
  sRGB,
  sRGB_Linear,
  HSL,
  HWB,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  A98RGB,
  ProPhoto,
  REC_2020,
  XYZ_D50,
  XYZ_D65,
]) {
  ColorSpace.register(space);
}

/** A color scheme. */
export type Scheme = 'light' | 'dark';

/** A color: its color space, its coordinates in that space, and its opacity from 0 to 1. */
export interface Color {
  readonly space: string;
  readonly coords: readonly [number, number, number];
  readonly alpha: number;
}

/**
 * Color functions: the color space, its channels, the value of 100% of each channel, and the size of one
 * unit of the color space.
 */
const colorFunctions: Readonly<
  Record<string, {space: string; channels: string; percentBase: number[]; unit?: number}>
> = {
  rgb: {space: 'srgb', channels: 'rgb', percentBase: [255, 255, 255], unit: 255},
  hsl: {space: 'hsl', channels: 'hsl', percentBase: [360, 100, 100]},
  hwb: {space: 'hwb', channels: 'hwb', percentBase: [360, 100, 100]},
  lab: {space: 'lab', channels: 'lab', percentBase: [100, 125, 125]},
  lch: {space: 'lch', channels: 'lch', percentBase: [100, 150, 360]},
  oklab: {space: 'oklab', channels: 'lab', percentBase: [1, 0.4, 0.4]},
  oklch: {space: 'oklch', channels: 'lch', percentBase: [1, 0.4, 360]},
};

const toColorJs = (color: Color) => ({
  space: ColorSpace.get(color.space),
  coords: [...color.coords] as [number, number, number],
  alpha: color.alpha,
});

/** The same color in another space. */
export function inSpace(color: Color, space: string): Color {
  const {coords, alpha} = to(toColorJs(color), space);
  return {
    space,
    coords: coords.map((value) => Number(value) || 0) as [number, number, number],
    alpha: Number(alpha ?? 1),
  };
}

/**
 * Parses a CSS color without `var()`.
 * @throws {InvalidValue} if it is not a color, or depends on the page.
 */
export function readColor(text: string, scheme: Scheme): Color {
  const [name, inside] = parseCall(text) ?? [];
  if (name && inside !== undefined) {
    if (name === 'light-dark') {
      const both = splitTopLevel(inside, ',');
      if (both.length !== 2) throw new InvalidValue(`light-dark() takes two colors`);
      return readColor(both[scheme === 'light' ? 0 : 1]!, scheme);
    }
    if (name === 'color-mix') return readMix(inside, scheme);
    const known = colorFunctions[name.replace(/^(rgb|hsl)a$/, '$1')];
    if (known && /\bfrom\b|calc|min\(|max\(|clamp/.test(inside)) {
      return readChannels(known, inside, scheme);
    }
  }
  const value = text.trim();
  // Valid CSS, but its contrast cannot be measured.
  if (/^(currentcolor|inherit|initial|unset|revert|revert-layer)$/i.test(value)) {
    throw new InvalidValue(`“${value}” depends on the page; use a color value`);
  }
  try {
    const {spaceId, space, coords, alpha} = parse(value) as unknown as {
      spaceId?: string;
      space?: {id: string};
      coords: readonly unknown[];
      alpha: unknown;
    };
    return {
      space: spaceId ?? space!.id,
      coords: coords.map((part) => Number(part) || 0) as [number, number, number],
      alpha: alpha === undefined || alpha === null ? 1 : Number(alpha),
    };
  } catch {
    throw new InvalidValue(`“${value}” is not a color`);
  }
}

function readChannels(
  {space, channels: names, percentBase: whole, unit = 1}: (typeof colorFunctions)[string],
  inside: string,
  scheme: Scheme,
): Color {
  const [before = '', opacity] = splitTopLevel(inside, '/');
  let channels = splitTopLevel(before, ' ').filter(Boolean);
  const values: Record<string, number> = {};
  if (channels[0]?.toLowerCase() === 'from') {
    const origin = inSpace(readColor(channels[1] ?? '', scheme), space);
    [...names].forEach((name, index) => (values[name] = origin.coords[index]! * unit));
    values.alpha = origin.alpha;
    channels = channels.slice(2);
  }
  if (channels.length !== 3) throw new InvalidValue(`“${inside}” is not a color`);
  const coords = channels.map(
    (channel, index) => calculate(channel, values, whole[index]) / unit,
  ) as [number, number, number];
  const alpha = opacity ? calculate(opacity, values) : (values.alpha ?? 1);
  return {space, coords, alpha: Math.max(0, Math.min(alpha, 1))};
}

function readMix(inside: string, scheme: Scheme): Color {
  const [method = '', one, other] = splitTopLevel(inside, ',');
  const [, space, hue] = /^in\s+([\w-]+)(?:\s+(\w+)\s+hue)?$/i.exec(method) ?? [];
  if (!space || !one || !other) throw new InvalidValue(`“color-mix(${inside})” is not a color`);
  // The percentage is before or after the color, never inside its parentheses.
  const read = (text: string) => {
    const parts = splitTopLevel(text, ' ').filter(Boolean);
    const at = parts.findIndex((part) => /^[\d.]+%$/.test(part));
    const share = at < 0 ? undefined : parseFloat(parts.splice(at, 1)[0]!);
    return {color: readColor(parts.join(' '), scheme), share};
  };
  const [first, second] = [read(one), read(other)];
  const a = first.share ?? 100 - (second.share ?? 50);
  const b = second.share ?? 100 - a;
  if (a + b <= 0) throw new InvalidValue(`“color-mix(${inside})” has percentages that add up to 0`);
  const mixed = mix(toColorJs(first.color), toColorJs(second.color), b / (a + b), {
    space,
    outputSpace: space,
    premultiplied: true,
    hue: (hue ?? 'shorter') as 'shorter',
  });
  const alpha = Number(mixed.alpha ?? 1) * Math.min(1, (a + b) / 100);
  return inSpace({...(mixed as unknown as Color), space: mixed.space.id, alpha}, space);
}

/** A color as sRGB hex; channels out of gamut are clamped. */
export function toHex(color: Color): string {
  return `#${inSpace(color, 'srgb')
    .coords.map((value) =>
      Math.round(Math.max(0, Math.min(value, 1)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The same hue at another oklch lightness, with the chroma reduced to fit sRGB, as hex. */
export function withLightness(color: Color, lightness: number): string {
  const [, chroma, hue] = inSpace(color, 'oklch').coords;
  const wanted = toColorJs({space: 'oklch', coords: [lightness, chroma, hue], alpha: 1});
  const {coords} = toGamut(wanted, {space: 'srgb', method: 'css'});
  return toHex({space: 'oklch', coords: coords as [number, number, number], alpha: 1});
}

/** The WCAG relative luminance of a hex color. */
export function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The WCAG contrast ratio of two hex colors. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
