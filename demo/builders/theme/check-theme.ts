/** The theme check of the command line, from its sources. */
export {
  InvalidValue,
  checkTheme,
  computeHex,
  publicTokens,
  ratioText,
  readColor,
  readCss,
  readTokens,
  substitute,
  toHex,
  valuesOf,
  writeCss,
  writeTokens,
} from '../../../src/theme/check/index.js';
export type {Finding, Measurement} from '../../../src/theme/check/check.js';
export type {Scheme} from '../../../src/theme/check/color.js';
export type {ColorName, Values} from '../../../src/theme/check/formulas.js';
export type {ThemeChoices} from '../../../src/theme/check/write.js';
