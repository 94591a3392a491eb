import {spansOn, type Rule} from './parse-hours.js';
import {day, toInstant, minute, wallTime} from './zone.js';

/** If a place is open now. */
export interface OpenState {
  readonly open: boolean;
  /** When that changes, in milliseconds since the epoch. Absent: not within `lookaheadDays`. */
  readonly changesAt?: number;
}

/** How far ahead to look for an opening: longer than any holiday. */
const lookaheadDays = 60;

/** Days since the epoch as an ISO date. */
const isoDate = (date: number): string => new Date(date * day).toISOString().slice(0, 10);

/** The weekday of a day since the epoch, 0 for Monday. January 1, 1970 was a Thursday. */
const weekday = (date: number): number => (date + 3) % 7;

/** The times between which a place is open, starting yesterday. Skips dates on which it is closed. */
function* upcomingSpans(
  now: number,
  rules: readonly Rule[],
  zone: string,
  closed: readonly string[],
): Generator<readonly [number, number]> {
  const today = Math.floor(wallTime(now, zone) / day);
  for (let date = today - 1; date <= today + lookaheadDays; date++) {
    if (closed.includes(isoDate(date))) continue;
    for (const {from, to} of spansOn(rules, weekday(date))) {
      const end = closed.includes(isoDate(date + 1)) ? Math.min(to, 1440) : to;
      yield [
        toInstant(date * day + from * minute, zone),
        toInstant(date * day + end * minute, zone),
      ];
    }
  }
}

/**
 * Computes if a place is open. `rules` are its hours in its own time zone, `zone`; `closed` are ISO dates,
 * in that zone, on which it is closed all day.
 */
export function openState(
  now: number,
  rules: readonly Rule[],
  zone: string,
  closed: readonly string[] = [],
): OpenState {
  let end: number | undefined;
  for (const [from, to] of upcomingSpans(now, rules, zone, closed)) {
    if (end !== undefined) {
      if (from > end) return {open: true, changesAt: end};
      end = Math.max(end, to);
    } else if (from > now) {
      return {open: false, changesAt: from};
    } else if (to > now) {
      end = to;
    }
  }
  if (end === undefined) return {open: false};
  return end < now + (lookaheadDays - 1) * day ? {open: true, changesAt: end} : {open: true};
}
