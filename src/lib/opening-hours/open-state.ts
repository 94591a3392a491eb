import {spansOn, type Rule} from './parse-hours.js';
import {day, instantOf, minute, wallTime} from './zone.js';

/** Whether a place is open, and when that changes; without `change`, not in sight. */
export interface OpenState {
  readonly open: boolean;
  readonly change?: number;
}

/** How far ahead an opening is looked for: longer than holidays are. */
const horizon = 60;

/** A day count as an ISO date. */
const isoDate = (date: number): string => new Date(date * day).toISOString().slice(0, 10);

/** 1 January 1970 was a Thursday. */
const weekday = (date: number): number => (date + 3) % 7;

/** From yesterday on, when a place opens and closes, as moments. Nothing happens on a closed date. */
function* spansFrom(
  now: number,
  rules: readonly Rule[],
  zone: string,
  closed: readonly string[],
): Generator<readonly [number, number]> {
  const today = Math.floor(wallTime(now, zone) / day);
  for (let date = today - 1; date <= today + horizon; date++) {
    if (closed.includes(isoDate(date))) continue;
    for (const {from, to} of spansOn(rules, weekday(date))) {
      const end = closed.includes(isoDate(date + 1)) ? Math.min(to, 1440) : to;
      yield [
        instantOf(date * day + from * minute, zone),
        instantOf(date * day + end * minute, zone),
      ];
    }
  }
}

/**
 * Whether a place with these hours on its own wall is open now. `closed` holds the dates, on that wall
 * too, on which it is closed all day.
 */
export function openState(
  now: number,
  rules: readonly Rule[],
  zone: string,
  closed: readonly string[] = [],
): OpenState {
  let end: number | undefined;
  for (const [from, to] of spansFrom(now, rules, zone, closed)) {
    if (end !== undefined) {
      if (from > end) return {open: true, change: end};
      end = Math.max(end, to);
    } else if (from > now) {
      return {open: false, change: from};
    } else if (to > now) {
      end = to;
    }
  }
  if (end === undefined) return {open: false};
  return end < now + (horizon - 1) * day ? {open: true, change: end} : {open: true};
}
