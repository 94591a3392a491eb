/**
 * A second, independent computation of opening hours: it uses no spans or instants, only the local
 * clock at every half hour if it is within the hours.
 */
const day = 86_400_000;
export const halfHour = 30 * 60_000;
export const start = Date.UTC(2026, 6, 1);
export const end = Date.UTC(2027, 6, 1);
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
export const readerZones = ['America/New_York', 'America/Phoenix', 'Europe/Madrid', 'Asia/Kolkata'];

type Spans = readonly (readonly [from: number, to: number])[];

interface Schedule {
  readonly text: string;
  readonly zone: string;
  readonly closed: readonly string[];
  /** The open hours of a weekday on a 24-hour clock; above 24 they continue on the next day. */
  on(weekday: string): Spans;
}

export const schedules: readonly Schedule[] = [
  {
    text: 'Mo-Th 10:00-18:00, Fr 10:00-17:00',
    zone: 'America/New_York',
    closed: ['2026-11-26', '2026-12-24', '2026-12-25', '2027-01-01'],
    on: (weekday) => (/^S/.test(weekday) ? [] : weekday === 'Fri' ? [[10, 17]] : [[10, 18]]),
  },
  {
    text: 'Mo-Fr 18:00-02:00',
    zone: 'America/New_York',
    closed: ['2026-12-25', '2027-01-01'],
    on: (weekday) => (/^S/.test(weekday) ? [] : [[18, 26]]),
  },
  {
    text: 'Sa-Su 00:30-03:30; We 9:00-12:00 13:00-17:00',
    zone: 'Europe/Madrid',
    closed: [],
    on: (weekday) =>
      /^S/.test(weekday)
        ? [[0.5, 3.5]]
        : weekday === 'Wed'
          ? [
              [9, 12],
              [13, 17],
            ]
          : [],
  },
  {
    text: 'Fr-Mo 22:00–06:00, Tu,Th 08:30-12:00',
    zone: 'America/Phoenix',
    closed: ['2026-09-05', '2027-02-14', '2027-02-15'],
    on: (weekday) => (/^T/.test(weekday) ? [[8.5, 12]] : weekday === 'Wed' ? [] : [[22, 30]]),
  },
  {
    text: 'Mo-Sa 00:00-24:00',
    zone: 'Asia/Kolkata',
    closed: ['2026-10-21'],
    on: (weekday) => (weekday === 'Sun' ? [] : [[0, 24]]),
  },
];

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The local time of a zone. */
function localTime(instant: number, zone: string): {weekday: string; date: string; hour: number} {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    clocks.set(zone, clock);
  }
  const parts = Object.fromEntries(
    clock.formatToParts(instant).map(({type, value}) => [type, value]),
  );
  return {
    weekday: parts.weekday!,
    date: `${parts.year}-${parts.month}-${parts.day}`,
    hour: Number(parts.hour) + Number(parts.minute) / 60,
  };
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - day).toISOString().slice(0, 10);

function isOpen({on, zone, closed}: Schedule, instant: number): boolean {
  const {weekday, date, hour} = localTime(instant, zone);
  if (closed.includes(date)) return false;
  const yesterday = weekdays[(weekdays.indexOf(weekday) + 6) % 7]!;
  const isWithin = (spans: Spans, at: number) => spans.some(([from, to]) => from <= at && at < to);
  return (
    isWithin(on(weekday), hour) ||
    (!closed.includes(dayBefore(date)) && isWithin(on(yesterday), hour + 24))
  );
}

export interface Expected {
  readonly open: boolean;
  readonly changesAt: number | undefined;
}

/** The state at every half hour, and the time of its next change. */
function compute(schedule: Schedule): (instant: number) => Expected {
  const states: boolean[] = [];
  for (let instant = start; instant < end + 20 * day; instant += halfHour) {
    states.push(isOpen(schedule, instant));
  }
  const changes: (number | undefined)[] = [];
  let next: number | undefined;
  for (let at = states.length - 1; at >= 0; at--) {
    changes[at] = next;
    if (at && states[at] !== states[at - 1]) next = start + at * halfHour;
  }
  return (instant) => {
    const at = Math.floor((instant - start) / halfHour);
    return {open: states[at]!, changesAt: changes[at]};
  };
}

const computed = new Map<Schedule, (instant: number) => Expected>();

/** Computes a schedule's states once. */
export function expectedStates(schedule: Schedule): (instant: number) => Expected {
  const states = computed.get(schedule) ?? compute(schedule);
  computed.set(schedule, states);
  return states;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Like `toLocaleString`, which would create a formatter for each call. */
function format(instant: number, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = language + JSON.stringify(options);
  const formatter = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, formatter);
  return formatter.format(instant);
}

/** The English text for a state, from the reader's clock and calendar. */
export function expectedText({open, changesAt}: Expected, now: number, timeZone: string): string {
  const clock = format(changesAt!, 'en-US', {timeZone, hour: 'numeric', minute: '2-digit'})
    .replace(':00', '')
    .replace(/\s([AP])M/, (_, letter: string) => ` ${letter.toLowerCase()}.m.`)
    .replace(/^12 p.m.$/, '12 p.m. (noon)')
    .replace(/^12 a.m.$/, '12 a.m. (midnight)');
  if (open && changesAt! - now < day / 2) return `Open now until ${clock}, your time`;
  const date = (instant: number) => Date.parse(format(instant, 'sv', {timeZone}));
  const daysAway = (date(changesAt!) - date(now)) / day;
  const long = daysAway > 6 ? ({month: 'long', day: 'numeric'} as const) : {};
  const dayName =
    ['today', 'tomorrow'][daysAway] ??
    format(changesAt!, 'en-US', {timeZone, weekday: 'long', ...long});
  return open
    ? `Open now until ${dayName} at ${clock}, your time`
    : `Closed now. Opens ${dayName} at ${clock}, your time`;
}
