import {cached} from './cached.js';

const formats: Intl.DateTimeFormatOptions[] = [
  {year: 'numeric'},
  {year: 'numeric', month: 'long'},
  {year: 'numeric', month: 'long', day: 'numeric'},
];

/** True for an ISO date that exists: `2026`, `2026-11` or `2026-11-22`. */
export const isDate = (date: string): boolean =>
  /^\d{4}(-\d\d){0,2}$/.test(date) &&
  !Number.isNaN(Date.parse(date)) &&
  new Date(date).toISOString().startsWith(date);

// A date without a time must not shift with the time zone.
const formatter = cached(
  (format: string, precision: string) =>
    new Intl.DateTimeFormat(format, {...formats[Number(precision)], timeZone: 'UTC'}),
);

/** Formats an ISO date for a locale (a BCP 47 tag), with the precision it has. */
export const formatDate = (date: string, format: string): string =>
  formatter(format, `${date.split('-').length - 1}`).format(new Date(date));
