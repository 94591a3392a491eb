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

/** By language and precision: creating a formatter is slow. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formats an ISO date in a language, as precisely as it is written. */
export function formatDate(date: string, format: string): string {
  const precision = date.split('-').length - 1;
  const key = `${format} ${precision}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    // The date is a day, not a moment: no time zone may move it.
    formatter = new Intl.DateTimeFormat(format, {...formats[precision], timeZone: 'UTC'});
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(date));
}
