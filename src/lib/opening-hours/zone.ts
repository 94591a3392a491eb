/**
 * What clocks on walls show. A wall time is a number of milliseconds as if the clock's date and time
 * were UTC, so that days can be counted and compared without a zone.
 */
export const minute = 60_000;
export const day = 1440 * minute;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether this engine knows an IANA time zone. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(formatOf(zone));
  } catch {
    return false;
  }
}

/** The reader's own zone. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What a clock in a zone shows at a moment, to the second. */
export function wallTime(instant: number, zone: string): number {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({type, value}) => [type, Number(value)]),
  );
  return Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
}

/**
 * The first moment at which a clock in a zone shows a time or is past it: an hour that comes twice in
 * autumn counts when it first comes, one that is skipped in spring counts when it is skipped.
 */
export function instantOf(wall: number, zone: string): number {
  const near = [-day, day].map((away) => 2 * wall + away - wallTime(wall + away, zone));
  let early = Math.min(...near);
  let late = Math.max(...near);
  for (const instant of [early, late]) if (wallTime(instant, zone) === wall) return instant;
  while (late - early > minute) {
    const middle = early + Math.floor((late - early) / 2 / minute) * minute;
    if (wallTime(middle, zone) < wall) early = middle;
    else late = middle;
  }
  return late;
}
