import {define} from '../../base/define.js';
import {withFeatures} from '../../features/provide-features.js';
import {RecurrenceExplainer} from './recurrence-explainer.js';

define('recurrence-explainer', withFeatures(RecurrenceExplainer));
export type {RecurrenceExplainer};
