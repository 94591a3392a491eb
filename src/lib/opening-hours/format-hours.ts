import type {HoursWords} from '../../content/support-resources.js';
import {interpolate} from '../interpolate.js';
import type {OpenState} from './open-state.js';
import type {Rule} from './parse-hours.js';
import {day, minute, wallTime} from './zone.js';

/** How a language says hours. */
export interface Saying {
  readonly words: HoursWords;
  /** The BCP 47 tag whose dates and numbers the language uses. */
  readonly format: string;
}

/** A time of the clock, as people write it: `6 p.m.`, `12 p.m. (noon)`. */
function time(wall: number, {words, format}: Saying, withArticle = false): string {
  const at = ((wall % day) + day) % day;
  const parts = new Intl.DateTimeFormat(format, {
    timeZone: 'UTC',
    hour: 'numeric',
    // English drops the minutes of a full hour.
    minute: at % (60 * minute) || !format.startsWith('en') ? '2-digit' : undefined,
  }).formatToParts(at);
  const plain = parts
    .map(({type, value}) =>
      type === 'dayPeriod'
        ? value.replace(/^([ap])\.?\s*m\.?$/i, (_, half: string) => `${half.toLowerCase()}.m.`)
        : value.replace(/\s/g, '\u00a0'),
    )
    .join('');
  const one = Number(parts.find(({type}) => type === 'hour')?.value) === 1;
  const name = at === 0 ? words.midnight : at === day / 2 ? words.noon : '{time}';
  return interpolate(withArticle ? words.clock[one ? 'one' : 'other'] : '{time}', {
    time: interpolate(name, {time: plain}),
  });
}

const weekdayName = (weekday: number, format: string): string =>
  // 1 January 2024 was a Monday.
  new Intl.DateTimeFormat(format, {weekday: 'long', timeZone: 'UTC'}).format(
    Date.UTC(2024, 0, 1 + weekday),
  );

/** A day seen from now: today, tomorrow, a weekday, or a date where the weekday could be the wrong one. */
function dayName(wall: number, nowWall: number, {words, format}: Saying): string {
  const away = Math.floor(wall / day) - Math.floor(nowWall / day);
  if (away < 2) return away ? words.tomorrow : words.today;
  const date = new Intl.DateTimeFormat(format, {
    timeZone: 'UTC',
    weekday: 'long',
    ...(away > 6 && {month: 'long', day: 'numeric'}),
  });
  return interpolate(words.on, {day: date.format(wall)});
}

/** Whether a place is open, in the reader's own time. */
export function formatOpenState(
  {open, change}: OpenState,
  now: number,
  zone: string,
  saying: Saying,
): string {
  const {words} = saying;
  if (change === undefined) return open ? words.openAlways : words.closed;
  const nowWall = wallTime(now, zone);
  const wall = wallTime(change, zone);
  const values = {time: time(wall, saying, true), day: dayName(wall, nowWall, saying)};
  if (!open) return interpolate(words.opens, values);
  // What ends tonight needs no day, even where the day ends first.
  return interpolate(change - now < day / 2 ? words.openUntil : words.openUntilDay, values);
}

/** Hours as their organization publishes them, on its own clock. */
export function formatHours(rules: readonly Rule[], saying: Saying): string {
  const {words, format} = saying;
  const list = new Intl.ListFormat(format);
  return rules
    .map(({days, spans}) => {
      const names = days.map(([from, to]) => {
        const name = weekdayName(from, format);
        return from === to
          ? name
          : interpolate(words.range, {from: name, to: weekdayName(to, format)});
      });
      const times = spans.map(({from, to}) =>
        interpolate(words.range, {
          from: time(from * minute, saying),
          to: time(to * minute, saying),
        }),
      );
      return `${list.format(names)}, ${list.format(times)}`;
    })
    .join('; ');
}

/** A zone's name, as the organization's callers know it. */
export function sayZone(zone: string, {words, format}: Saying, now = Date.now()): string {
  const name = (tag: string, timeZoneName: 'shortGeneric' | 'longGeneric') =>
    new Intl.DateTimeFormat(tag, {timeZone: zone, timeZoneName})
      .formatToParts(now)
      .find(({type}) => type === 'timeZoneName')?.value ?? zone;
  return words.zones[name('en-US', 'shortGeneric')] ?? name(format, 'longGeneric');
}
