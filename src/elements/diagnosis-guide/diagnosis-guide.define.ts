import {define} from '../../base/define.js';
import {DiagnosisGuide} from './diagnosis-guide.js';

define('diagnosis-guide', DiagnosisGuide);
export type {DiagnosisGuide};
