/** Checks the contrast and the values of a theme, for the command line and the theme builder. */
export {publicTokens} from '../public-tokens.js';
export {checkTheme, colorOf, measureContrast, nearestColor, pairs} from './check.js';
export {contrast, readColor, toHex} from './color.js';
export {defaultOf, computeHex, colorNames} from './formulas.js';
export {readCss} from './read-css.js';
export {readTokens} from './read-tokens.js';
export {ratioText, report} from './report.js';
export {InvalidValue, substitute} from './substitute.js';
export {valuesOf, writeCss, writeTokens} from './write.js';
