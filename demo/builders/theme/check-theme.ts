/** The theme check of the command line, from its sources. */
export {
  Invalid,
  checkTheme,
  paintHex,
  publicTokens,
  ratioText,
  readColour,
  readCss,
  readTokens,
  substitute,
  toHex,
  valuesOf,
  writeCss,
  writeTokens,
} from '../../../src/theme/check/index.js';
export type {Finding, Measured} from '../../../src/theme/check/check.js';
export type {Scheme} from '../../../src/theme/check/colour.js';
export type {Painted, Values} from '../../../src/theme/check/formulas.js';
export type {Choices} from '../../../src/theme/check/write.js';
