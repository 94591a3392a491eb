import {define} from '../../base/define.js';
import {RecurrenceGuide} from './recurrence-guide.js';

define('recurrence-guide', RecurrenceGuide);
export type {RecurrenceGuide};
