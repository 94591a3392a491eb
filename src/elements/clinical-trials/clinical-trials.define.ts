import {define} from '../../base/define.js';
import {withFeatures} from '../../features/provide-features.js';
import {ClinicalTrials} from './clinical-trials.js';

define('clinical-trials', withFeatures(ClinicalTrials));
export type {ClinicalTrials};
