import {define} from '../../base/define.js';
import {ClinicalTrials} from './clinical-trials.js';

define('clinical-trials', ClinicalTrials);
export type {ClinicalTrials};
