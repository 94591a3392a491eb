import type {HoursMessages} from '../../content/support-resources.js';
import {cached} from '../cached.js';
import {listFormat} from '../list-format.js';
import {pluralForm} from '../format-plural.js';
import {interpolate} from '../interpolate.js';
import type {OpenState} from './open-state.js';
import type {Rule} from './parse-hours.js';
import {day, minute, wallTime} from './zone.js';

/** The messages and the format of one language. */
export interface HoursLocale {
  readonly messages: HoursMessages;
  /** The BCP 47 tag whose dates and numbers the language uses. */
  readonly format: string;
}

const timeFormat = cached(
  (format: string, withMinutes: boolean) =>
    new Intl.DateTimeFormat(format, {
      timeZone: 'UTC',
      hour: 'numeric',
      minute: withMinutes ? '2-digit' : undefined,
    }),
);
const dayFormat = cached(
  (format: string, withDate: boolean) =>
    new Intl.DateTimeFormat(format, {
      timeZone: 'UTC',
      weekday: 'long',
      ...(withDate && {month: 'long', day: 'numeric'}),
    }),
);
const zoneFormat = cached(
  (format: string, zone: string, timeZoneName: 'shortGeneric' | 'longGeneric') =>
    new Intl.DateTimeFormat(format, {timeZone: zone, timeZoneName}),
);

/** A time as people write it: `6 p.m.`, `12 p.m. (noon)`. `withArticle` adds the article, if the language has one. */
function formatTime(wall: number, {messages, format}: HoursLocale, withArticle = false): string {
  const timeOfDay = ((wall % day) + day) % day;
  // English omits the minutes of a full hour.
  const withMinutes = timeOfDay % (60 * minute) !== 0 || !format.startsWith('en');
  const parts = timeFormat(format, withMinutes).formatToParts(timeOfDay);
  const plain = parts
    .map(({type, value}) =>
      type === 'dayPeriod'
        ? value.replace(/^([ap])\.?\s*m\.?$/i, (_, half: string) => `${half.toLowerCase()}.m.`)
        : value.replace(/\s/g, '\u00a0'),
    )
    .join('');
  const hour = Number(parts.find(({type}) => type === 'hour')?.value);
  const name =
    timeOfDay === 0 ? messages.midnight : timeOfDay === day / 2 ? messages.noon : '{time}';
  return interpolate(withArticle ? pluralForm(messages.clock, hour, format) : '{time}', {
    time: interpolate(name, {time: plain}),
  });
}

const weekdayName = (weekday: number, format: string): string =>
  // 1 January 2024 was a Monday.
  dayFormat(format, false).format(Date.UTC(2024, 0, 1 + weekday));

/** A day relative to now: today, tomorrow, a weekday, or a date if the weekday would be ambiguous. */
function formatDay(wall: number, nowWall: number, {messages, format}: HoursLocale): string {
  const daysAhead = Math.floor(wall / day) - Math.floor(nowWall / day);
  if (daysAhead < 2) return daysAhead ? messages.tomorrow : messages.today;
  return interpolate(messages.on, {day: dayFormat(format, daysAhead > 6).format(wall)});
}

/** If a place is open, and when that changes, in the reader's time zone (`zone`). */
export function formatOpenState(
  {open, changesAt}: OpenState,
  now: number,
  zone: string,
  locale: HoursLocale,
): string {
  const {messages} = locale;
  if (changesAt === undefined) return open ? messages.openAlways : messages.closed;
  const nowWall = wallTime(now, zone);
  const wall = wallTime(changesAt, zone);
  const values = {time: formatTime(wall, locale, true), day: formatDay(wall, nowWall, locale)};
  if (!open) return interpolate(messages.opens, values);
  // A closing time within 12 hours needs no day, even if it is after midnight.
  return interpolate(
    changesAt - now < day / 2 ? messages.openUntil : messages.openUntilDay,
    values,
  );
}

/** The published hours, in the organization's time zone. */
export function formatHours(rules: readonly Rule[], locale: HoursLocale): string {
  const {messages, format} = locale;
  const list = listFormat(format);
  return rules
    .map(({days, spans}) => {
      const names = days.map(([from, to]) => {
        const name = weekdayName(from, format);
        return from === to
          ? name
          : interpolate(messages.range, {from: name, to: weekdayName(to, format)});
      });
      const times = spans.map(({from, to}) =>
        interpolate(messages.range, {
          from: formatTime(from * minute, locale),
          to: formatTime(to * minute, locale),
        }),
      );
      return `${list.format(names)}, ${list.format(times)}`;
    })
    .join('; ');
}

/** The name of a time zone: the language's own, else the browser's. */
export function formatTimeZone(
  zone: string,
  {messages, format}: HoursLocale,
  now = Date.now(),
): string {
  const name = (tag: string, timeZoneName: 'shortGeneric' | 'longGeneric') =>
    zoneFormat(tag, zone, timeZoneName)
      .formatToParts(now)
      .find(({type}) => type === 'timeZoneName')?.value ?? zone;
  return messages.zones[name('en-US', 'shortGeneric')] ?? name(format, 'longGeneric');
}
