/**
 * How colors look to people with a color vision deficiency, and how far apart two colors are. Matrices
 * of Machado, Oliveira and Fernandes (2009) for the full deficiency, on linear sRGB; distance in Oklab.
 */
import {inSpace, readColor} from '../../src/theme/check/color.ts';

type Matrix = readonly (readonly [number, number, number])[];

export const visions = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof visions;

const clamp = (value: number) => Math.max(0, Math.min(1, value));

/** A hex color as it is seen, in Oklab. */
export function seen(hex: string, vision: Vision): readonly number[] {
  const color = readColor(hex, 'light');
  const {coords} = inSpace(color, 'srgb-linear');
  const [red, green, blue] = visions[vision].map((row) =>
    clamp(row.reduce<number>((sum, part, index) => sum + part * (coords[index] ?? 0), 0)),
  ) as [number, number, number];
  return inSpace({space: 'srgb-linear', coords: [red, green, blue], alpha: 1}, 'oklab').coords;
}

/** The distance of two hex colors as seen: 0.02 is just noticeable; black and white are 1 apart. */
export function colorDistance(one: string, other: string, vision: Vision): number {
  const [a, b] = [seen(one, vision), seen(other, vision)];
  return Math.hypot(...a.map((value, index) => value - b[index]!));
}
