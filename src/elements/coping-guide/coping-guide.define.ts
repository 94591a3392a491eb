import {define} from '../../base/define.js';
import {CopingGuide} from './coping-guide.js';

define('coping-guide', CopingGuide);
export type {CopingGuide};
