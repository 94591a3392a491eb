import {define} from '../../base/define.js';
import {withFeatures} from '../../features/provide-features.js';
import {DiagnosisGuide} from './diagnosis-guide.js';

define('diagnosis-guide', withFeatures(DiagnosisGuide));
export type {DiagnosisGuide};
