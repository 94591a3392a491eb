import {define} from '../../base/define.js';
import {withFeatures} from '../../features/provide-features.js';
import {CopingGuide} from './coping-guide.js';

define('coping-guide', withFeatures(CopingGuide));
export type {CopingGuide};
