import {define} from '../../base/define.js';
import {withFeatures} from '../../features/provide-features.js';
import {TreatmentOptions} from './treatment-options.js';

define('treatment-options', withFeatures(TreatmentOptions));
export type {TreatmentOptions};
