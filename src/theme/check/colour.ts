/** Reads colours of CSS as a browser does, `light-dark()`, `color-mix()` and relative ones included. */
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
import {call, split} from './split.js';
import {Invalid} from './substitute.js';

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

/** The two ways in which a widget may be shown. */
export type Scheme = 'light' | 'dark';

/** A colour: its space, its coordinates there, how much it covers. */
export interface Colour {
  readonly space: string;
  readonly coords: readonly [number, number, number];
  readonly alpha: number;
}

/** Colour functions: the space, its channels, what 100% of each is, and what one of them is there. */
const functions: Readonly<
  Record<string, {space: string; names: string; whole: number[]; unit?: number}>
> = {
  rgb: {space: 'srgb', names: 'rgb', whole: [255, 255, 255], unit: 255},
  hsl: {space: 'hsl', names: 'hsl', whole: [360, 100, 100]},
  hwb: {space: 'hwb', names: 'hwb', whole: [360, 100, 100]},
  lab: {space: 'lab', names: 'lab', whole: [100, 125, 125]},
  lch: {space: 'lch', names: 'lch', whole: [100, 150, 360]},
  oklab: {space: 'oklab', names: 'lab', whole: [1, 0.4, 0.4]},
  oklch: {space: 'oklch', names: 'lch', whole: [1, 0.4, 360]},
};

const object = (colour: Colour) => ({
  space: ColorSpace.get(colour.space),
  coords: [...colour.coords] as [number, number, number],
  alpha: colour.alpha,
});

/** The same colour in another space. */
export function inSpace(colour: Colour, space: string): Colour {
  const {coords, alpha} = to(object(colour), space);
  return {
    space,
    coords: coords.map((value) => Number(value) || 0) as [number, number, number],
    alpha: Number(alpha ?? 1),
  };
}

/** A colour by its CSS text, in which no `var()` is left. Throws `Invalid` where it is none. */
export function readColour(text: string, scheme: Scheme): Colour {
  const [name, inside] = call(text) ?? [];
  if (name && inside !== undefined) {
    if (name === 'light-dark') {
      const both = split(inside, ',');
      if (both.length !== 2) throw new Invalid(`light-dark() takes two colours`);
      return readColour(both[scheme === 'light' ? 0 : 1]!, scheme);
    }
    if (name === 'color-mix') return readMix(inside, scheme);
    const known = functions[name.replace(/^(rgb|hsl)a$/, '$1')];
    if (known && /\bfrom\b|calc|min\(|max\(|clamp/.test(inside)) {
      return readChannels(known, inside, scheme);
    }
  }
  const value = text.trim();
  // Some engines take these, but nothing can be measured on them.
  if (/^(currentcolor|inherit|initial|unset|revert|revert-layer)$/i.test(value)) {
    throw new Invalid(`“${value}” is whatever the page has there; name the colour`);
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
    throw new Invalid(`“${value}” is not a colour`);
  }
}

function readChannels(
  {space, names, whole, unit = 1}: (typeof functions)[string],
  inside: string,
  scheme: Scheme,
): Colour {
  const [before = '', opacity] = split(inside, '/');
  let channels = split(before, ' ').filter(Boolean);
  const values: Record<string, number> = {};
  if (channels[0]?.toLowerCase() === 'from') {
    const origin = inSpace(readColour(channels[1] ?? '', scheme), space);
    [...names].forEach((name, index) => (values[name] = origin.coords[index]! * unit));
    values.alpha = origin.alpha;
    channels = channels.slice(2);
  }
  if (channels.length !== 3) throw new Invalid(`“${inside}” is not a colour`);
  const coords = channels.map(
    (channel, index) => calculate(channel, values, whole[index]) / unit,
  ) as [number, number, number];
  const alpha = opacity ? calculate(opacity, values) : (values.alpha ?? 1);
  return {space, coords, alpha: Math.max(0, Math.min(alpha, 1))};
}

function readMix(inside: string, scheme: Scheme): Colour {
  const [method = '', one, other] = split(inside, ',');
  const [, space, hue] = /^in\s+([\w-]+)(?:\s+(\w+)\s+hue)?$/i.exec(method) ?? [];
  if (!space || !one || !other) throw new Invalid(`“color-mix(${inside})” is not a colour`);
  const read = (text: string) => {
    const [, , share] = /(^|\s)([\d.]+)%/.exec(text.replace(/\([^]*\)/, '')) ?? [];
    const colour = share === undefined ? text : text.replace(/(^|\s)[\d.]+%(?=\s*$|\s)/, ' ');
    return {
      colour: readColour(colour, scheme),
      share: share === undefined ? undefined : Number(share),
    };
  };
  const [first, second] = [read(one), read(other)];
  const a = first.share ?? 100 - (second.share ?? 50);
  const b = second.share ?? 100 - a;
  if (a + b <= 0) throw new Invalid(`“color-mix(${inside})” mixes nothing`);
  const mixed = mix(object(first.colour), object(second.colour), b / (a + b), {
    space,
    outputSpace: space,
    premultiplied: true,
    hue: (hue ?? 'shorter') as 'shorter',
  });
  const alpha = Number(mixed.alpha ?? 1) * Math.min(1, (a + b) / 100);
  return inSpace({...(mixed as unknown as Colour), space: mixed.space.id, alpha}, space);
}

/** What a screen shows of a colour, as hex: out of its reach, each channel is cut off. */
export function toHex(colour: Colour): string {
  return `#${inSpace(colour, 'srgb')
    .coords.map((value) =>
      Math.round(Math.max(0, Math.min(value, 1)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The same hue at another lightness (of oklch), as vivid as a screen can show. */
export function atLightness(colour: Colour, lightness: number): string {
  const [, chroma, hue] = inSpace(colour, 'oklch').coords;
  const wanted = object({space: 'oklch', coords: [lightness, chroma, hue], alpha: 1});
  const {coords} = toGamut(wanted, {space: 'srgb', method: 'css'});
  return toHex({space: 'oklch', coords: coords as [number, number, number], alpha: 1});
}

/** WCAG's luminance of a hex colour. */
export function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** WCAG's contrast of two hex colours. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
