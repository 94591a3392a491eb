import {isDate} from '../dates.js';
import {day} from './zone.js';

/** How long a check of hours holds, in days. */
const holds = 180;

/** Whether a text is the date of a check: a day that has come. Zones are a day apart at most. */
export const isPast = (date: string, now: number): boolean =>
  date.length === 10 && isDate(date) && Date.parse(date) <= now + day;

/** Whether hours checked on a date can still be told as they are. */
export const isCurrent = (date: string | undefined, now: number): boolean =>
  Boolean(date && isPast(date, now) && now - Date.parse(date) < (holds + 1) * day);
