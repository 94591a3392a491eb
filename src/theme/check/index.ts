/** Checks a theme as the widgets would show it: for the command line and the theme builder. */
export {publicTokens} from '../public-tokens.js';
export {checkTheme, colourOf, measure, nearestColour, pairs} from './check.js';
export {contrast, readColour, toHex} from './colour.js';
export {defaultOf, paintHex, paintedNames} from './formulas.js';
export {readCss} from './read-css.js';
export {readTokens} from './read-tokens.js';
export {ratioText, report} from './report.js';
export {Invalid, substitute} from './substitute.js';
export {valuesOf, writeCss, writeTokens} from './write.js';
