import {define} from '../../base/define.js';
import {withFeatures} from '../../features/provide-features.js';
import {LanguageSwitch} from './language-switch.js';

define('language-switch', withFeatures(LanguageSwitch));
export type {LanguageSwitch};
