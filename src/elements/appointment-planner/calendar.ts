/** A calendar file (RFC 5545) with one visit and two reminders. */

/** A visit. */
export interface Visit {
  /** A valid ISO date, such as `2026-12-03`. */
  readonly date: string;
  /** Such as `09:30`; empty for a whole day. */
  readonly time: string;
  readonly summary: string;
  readonly place: string;
  /** Globally unique, so that saving the same visit again replaces the first entry. */
  readonly uid: string;
  /** Creation time of the file. */
  readonly now: Date;
}

/** Text as a property's value. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .trim()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const octets = new TextEncoder();

/** Folds a content line into pieces of at most 75 octets without splitting a character. */
export function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d/.test(time);

const alarm = (trigger: string, words: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${trigger}`,
  `DESCRIPTION:${words}`,
  'END:VALARM',
];

/** A moment in UTC, in the form of RFC 5545. */
const utc = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

/**
 * The text of a calendar file. The time counts in the device's time zone and is written in UTC: calendars
 * read a time without a zone in a zone of their own choice. A visit without a time is an all-day event,
 * with reminders at 9 a.m. the day before and at 7 a.m. on the day.
 */
export function calendar({date, time, summary, place, uid, now}: Visit): string {
  const day = date.replaceAll('-', '');
  const timed = isTime(time);
  const title = escaped(summary);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//recurrence-widgets//appointment-planner//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(now)}`,
    ...(timed
      ? [`DTSTART:${utc(new Date(`${date}T${time.slice(0, 5)}`))}`, 'DURATION:PT1H']
      : [`DTSTART;VALUE=DATE:${day}`]),
    `SUMMARY:${title}`,
    ...(place.trim() ? [`LOCATION:${escaped(place)}`] : []),
    'CLASS:PRIVATE',
    ...alarm(timed ? '-P1D' : '-PT15H', title),
    ...alarm(timed ? '-PT2H' : 'PT7H', title),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
