import {define} from '../../base/define.js';
import {TreatmentOptions} from './treatment-options.js';

define('treatment-options', TreatmentOptions);
export type {TreatmentOptions};
