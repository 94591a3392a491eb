import {define} from '../../base/define.js';
import {withFeatures} from '../../features/provide-features.js';
import {RecurrenceGuide} from './recurrence-guide.js';

define('recurrence-guide', withFeatures(RecurrenceGuide));
export type {RecurrenceGuide};
