/** A time span in minutes since midnight; `to` is over 1440 if it ends on the next day. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A range of weekdays, 0 for Monday to 6 for Sunday; it wraps past Sunday if `from` is larger. */
export type Days = readonly [from: number, to: number];

/** The times at which a place is open on some days. */
export interface Rule {
  readonly days: readonly Days[];
  readonly spans: readonly Span[];
}

const names = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const dayPattern = /^([a-z]{2})(?:-([a-z]{2}))?$/;
const spanPattern = /^(\d\d?):([0-5]\d)-(\d\d?):([0-5]\d)$/;

const everyDay: Days = [0, 6];
const wholeDay: Span = {from: 0, to: 1440};

function readDays(token: string): Days | undefined {
  const [, first, last = first] = dayPattern.exec(token) ?? [];
  const from = names.indexOf(first!);
  const to = names.indexOf(last!);
  return from < 0 || to < 0 ? undefined : [from, to];
}

function readSpan(token: string): Span | undefined {
  const [from, fromMinute, to, toMinute] = spanPattern.exec(token)?.slice(1).map(Number) ?? [];
  if (from === undefined) return undefined;
  const start = from * 60 + fromMinute!;
  const end = to! * 60 + toMinute!;
  if (start >= 1440 || end > 1440) return undefined;
  return {from: start, to: end > start ? end : end + 1440};
}

/**
 * Parses hours in schema.org's format: `Mo-Th 10:00-18:00, Fr 10:00-17:00`,
 * `Mo,We 9:00-12:00 13:00-17:00`, `Fr-Sa 18:00-02:00`, `Mo-Su` (all day), `24/7`. Undefined if any part is
 * not valid, because incomplete hours would be wrong.
 */
export function parseHours(text: string): readonly Rule[] | undefined {
  const tokens = text
    .toLowerCase()
    .replace(/^\s*24\/7\s*$/, 'mo-su')
    .replaceAll('–', '-')
    .split(/[\s,;]+/)
    .filter(Boolean);
  const rules: {days: Days[]; spans: Span[]}[] = [];
  for (const token of tokens) {
    const days = readDays(token);
    const span = readSpan(token);
    const last = rules.at(-1);
    if (days && last && !last.spans.length) last.days.push(days);
    else if (days) rules.push({days: [days], spans: []});
    else if (span && last) last.spans.push(span);
    else if (span) rules.push({days: [everyDay], spans: [span]});
    else return undefined;
  }
  for (const {spans} of rules) if (!spans.length) spans.push(wholeDay);
  return rules.length ? rules : undefined;
}

/** True if a place never closes. */
export const isOpen24Hours = (rules: readonly Rule[]): boolean =>
  names.every((_, day) =>
    spansOn(rules, day).some(({from, to}) => from === 0 && to === wholeDay.to),
  );

/** The spans that begin on a weekday, in chronological order. */
export const spansOn = (rules: readonly Rule[], weekday: number): Span[] =>
  rules
    .filter(({days}) =>
      days.some(([from, to]) =>
        from <= to ? from <= weekday && weekday <= to : weekday >= from || weekday <= to,
      ),
    )
    .flatMap(({spans}) => spans)
    .sort((one, other) => one.from - other.from);
