import {define} from '../define.js';
import {TreatmentOptions} from './treatment-options.js';

define('treatment-options', TreatmentOptions);
export type {TreatmentOptions};
