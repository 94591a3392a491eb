import {isDate} from '../dates.js';
import {day} from './zone.js';

/** Hours that were verified longer ago may have changed. */
const maxAgeDays = 180;

/** True for an ISO date that is not in the future. Allows one day, because time zones differ. */
export const isPastDate = (date: string, now: number): boolean =>
  date.length === 10 && isDate(date) && Date.parse(date) <= now + day;

/** True if hours verified on this ISO date can still be relied on. */
export const isCurrent = (date: string | undefined, now: number): boolean =>
  Boolean(date && isPastDate(date, now) && now - Date.parse(date) < (maxAgeDays + 1) * day);
