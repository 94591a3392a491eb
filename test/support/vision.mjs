/**
 * What colours look like to people who see fewer of them, and how far apart two colours are. Matrices of
 * Machado, Oliveira and Fernandes (2009) for the full deficiency, on linear sRGB; distance in oklab.
 */
import {inSpace, readColour} from '../../build/js/src/theme/check/colour.js';

const identity = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
export const visions = {
  all: identity,
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
};

/** A hex colour as somebody sees it, in oklab. */
export function seen(hex, vision) {
  const {coords} = inSpace(readColour(hex, 'light'), 'srgb-linear');
  const linear = visions[vision].map((row) =>
    Math.max(
      0,
      Math.min(
        1,
        row.reduce((sum, part, index) => sum + part * coords[index], 0),
      ),
    ),
  );
  return inSpace({space: 'srgb-linear', coords: linear, alpha: 1}, 'oklab').coords;
}

/** How far apart two hex colours are to somebody; 0.02 can just be told, black and white are 1 apart. */
export function apart(one, other, vision) {
  const [a, b] = [seen(one, vision), seen(other, vision)];
  return Math.hypot(...a.map((value, index) => value - b[index]));
}
