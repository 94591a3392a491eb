import {define} from '../../base/define.js';
import {RecurrenceExplainer} from './recurrence-explainer.js';

define('recurrence-explainer', RecurrenceExplainer);
export type {RecurrenceExplainer};
