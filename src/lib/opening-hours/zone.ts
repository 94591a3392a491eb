import {cached} from '../cached.js';

/**
 * Conversion between instants and wall-clock times. A wall time is the local date and time, in milliseconds
 * as if it were UTC, so that days can be counted and compared without a time zone.
 */
export const minute = 60_000;
export const day = 1440 * minute;

const clockFormat = cached(
  (zone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

/** True if this browser knows an IANA time zone. */
export function isTimeZone(zone: string): boolean {
  try {
    return Boolean(clockFormat(zone));
  } catch {
    return false;
  }
}

/** The reader's time zone. */
export const localTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The wall time in a time zone at an instant, to the second. */
export function wallTime(instant: number, zone: string): number {
  const part = Object.fromEntries(
    clockFormat(zone)
      .formatToParts(instant)
      .map(({type, value}) => [type, Number(value)]),
  );
  return Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
}

/**
 * The first instant at which a clock in a time zone shows a wall time or a later one. With daylight saving
 * time, an hour that occurs twice counts the first time, and one that is skipped counts when it is skipped.
 */
export function toInstant(wall: number, zone: string): number {
  const candidates = [-day, day].map((away) => 2 * wall + away - wallTime(wall + away, zone));
  let early = Math.min(...candidates);
  let late = Math.max(...candidates);
  for (const instant of [early, late]) if (wallTime(instant, zone) === wall) return instant;
  while (late - early > minute) {
    const middle = early + Math.floor((late - early) / 2 / minute) * minute;
    if (wallTime(middle, zone) < wall) early = middle;
    else late = middle;
  }
  return late;
}
