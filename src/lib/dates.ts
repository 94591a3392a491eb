const precise: Intl.DateTimeFormatOptions[] = [
  {year: 'numeric'},
  {year: 'numeric', month: 'long'},
  {year: 'numeric', month: 'long', day: 'numeric'},
];

/** Whether a text is an ISO date that exists: `2026`, `2026-11` or `2026-11-22`. */
export const isDate = (date: string): boolean =>
  /^\d{4}(-\d\d){0,2}$/.test(date) &&
  !Number.isNaN(Date.parse(date)) &&
  new Date(date).toISOString().startsWith(date);

/** An ISO date in a language's own form, as precise as it is written. */
export function formatDate(date: string, format: string): string {
  const options = precise[date.split('-').length - 1];
  // The date is a day, not a moment: no time zone may move it.
  return new Intl.DateTimeFormat(format, {...options, timeZone: 'UTC'}).format(new Date(date));
}
