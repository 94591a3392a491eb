import {define} from '../../base/define.js';
import {LanguageSwitch} from './language-switch.js';

define('language-switch', LanguageSwitch);
export type {LanguageSwitch};
