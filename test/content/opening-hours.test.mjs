/**
 * Opening hours: every hour of a year against a second computation, which knows nothing of moments and
 * spans. It asks the clock on the wall, every half hour, whether it stands within the hours.
 */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {localization, readContent} from '../../tools/content/content.ts';

const part = (name) => import(`../../build/js/src/lib/opening-hours/${name}.js`);
const {parseHours, isAlways} = await part('parse-hours');
const {openState} = await part('open-state');
const {instantOf, isZone, wallTime} = await part('zone');
const {sayHours, sayState, sayZone} = await part('say-hours');
const {describeHours} = await part('describe-hours');
const {isFresh} = await part('fresh');

const words = {};
before(async () => {
  for (const language of localization().languages) {
    const content = await readContent('support-resources', language);
    const {format} = await readContent('interface', language);
    words[language] = {words: content.entry.hours, format};
  }
});

const half = 30 * 60_000;
const year = [Date.UTC(2026, 6, 1), Date.UTC(2027, 6, 1)];
const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const readers = ['America/New_York', 'America/Phoenix', 'Europe/Madrid', 'Asia/Kolkata'];

/** Hours by weekday, as hours of the clock; past 24 on the next day. */
const schedules = [
  {
    text: 'Mo-Th 10:00-18:00, Fr 10:00-17:00',
    zone: 'America/New_York',
    closed: ['2026-11-26', '2026-12-24', '2026-12-25', '2027-01-01'],
    on: (name) => ({Sat: [], Sun: [], Fri: [[10, 17]]})[name] ?? [[10, 18]],
  },
  {
    text: 'Mo-Fr 18:00-02:00',
    zone: 'America/New_York',
    closed: ['2026-12-25', '2027-01-01'],
    on: (name) => (/^S/.test(name) ? [] : [[18, 26]]),
  },
  {
    text: 'Sa-Su 00:30-03:30; We 9:00-12:00 13:00-17:00',
    zone: 'Europe/Madrid',
    closed: [],
    on: (name) =>
      /^S/.test(name)
        ? [[0.5, 3.5]]
        : name === 'Wed'
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
    on: (name) => ({Tue: [[8.5, 12]], Thu: [[8.5, 12]], Wed: []})[name] ?? [[22, 30]],
  },
  {
    text: 'Mo-Sa 00:00-24:00',
    zone: 'Asia/Kolkata',
    closed: ['2026-10-21'],
    on: (name) => (name === 'Sun' ? [] : [[0, 24]]),
  },
];

const clocks = new Map();
/** The wall of a zone at a moment. */
function wall(instant, zone) {
  if (!clocks.has(zone)) {
    const format = {timeZone: zone, weekday: 'short', year: 'numeric', month: '2-digit'};
    const time = {day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'};
    clocks.set(zone, new Intl.DateTimeFormat('en-GB', {...format, ...time}));
  }
  const p = Object.fromEntries(
    clocks
      .get(zone)
      .formatToParts(instant)
      .map(({type, value}) => [type, value]),
  );
  return {
    name: p.weekday,
    date: `${p.year}-${p.month}-${p.day}`,
    hour: Number(p.hour) + Number(p.minute) / 60,
  };
}
const dayBefore = (date) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

function onTheWall({on, zone, closed}, instant) {
  const {name, date, hour} = wall(instant, zone);
  if (closed.includes(date)) return false;
  const earlier = names[(names.indexOf(name) + 6) % 7];
  return (
    on(name).some(([from, to]) => from <= hour && hour < to) ||
    (!closed.includes(dayBefore(date)) &&
      on(earlier).some(([from, to]) => from <= hour + 24 && hour + 24 < to))
  );
}

const computed = new Map();
/** Open or not at every half hour, and when that changes next. */
function secondComputation(schedule) {
  if (!computed.has(schedule)) computed.set(schedule, compute(schedule));
  return computed.get(schedule);
}
function compute(schedule) {
  const [from, to] = [year[0], year[1] + 20 * 86_400_000];
  const states = [];
  for (let instant = from; instant < to; instant += half) states.push(onTheWall(schedule, instant));
  const changes = [];
  for (let at = states.length - 1, next; at >= 0; at--) {
    changes[at] = next;
    if (at && states[at] !== states[at - 1]) next = from + at * half;
  }
  return (instant) => {
    const at = Math.floor((instant - from) / half);
    return {open: states[at], change: changes[at]};
  };
}

const formats = new Map();
/** As `toLocaleString`, which makes its format anew each time. */
function show(instant, language, options) {
  const key = language + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(language, options));
  return formats.get(key).format(instant);
}

/** What is to be said, from what the reader's clock and calendar show. */
function expected({open, change}, now, timeZone) {
  const clock = show(change, 'en-US', {timeZone, hour: 'numeric', minute: '2-digit'})
    .replace(':00', '')
    .replace(/\s([AP])M/, (_, half) => ` ${half.toLowerCase()}.m.`)
    .replace(/^12 p.m.$/, '12 p.m. (noon)')
    .replace(/^12 a.m.$/, '12 a.m. (midnight)');
  if (open && change - now < 12 * 3600_000) return `Open now until ${clock}, your time`;
  const date = (instant) => Date.parse(show(instant, 'sv', {timeZone}));
  const away = (date(change) - date(now)) / 86_400_000;
  const long = away > 6 ? {month: 'long', day: 'numeric'} : {};
  const day =
    ['today', 'tomorrow'][away] ?? show(change, 'en-US', {timeZone, weekday: 'long', ...long});
  return open
    ? `Open now until ${day} at ${clock}, your time`
    : `Closed now. Opens ${day} at ${clock}, your time`;
}

describe('every hour of a year', () => {
  for (const schedule of schedules) {
    const {text, zone, closed} = schedule;
    it(`${text}, ${zone}`, () => {
      const second = secondComputation(schedule);
      const rules = parseHours(text);
      const seen = new Set();
      for (let now = year[0]; now < year[1]; now += 2 * half) {
        const state = openState(now, rules, zone, closed);
        assert.deepEqual(state, second(now), new Date(now).toISOString());
        seen.add(state.open);
      }
      assert.equal(seen.size, 2);
    });
  }

  for (const [index, reader] of readers.entries()) {
    const schedule = schedules[index];
    it(`is said in the time of ${reader}: ${schedule.text}, ${schedule.zone}`, () => {
      const second = secondComputation(schedule);
      const rules = parseHours(schedule.text);
      // Every fifth hour: in five days, every hour of the clock.
      for (let now = year[0]; now < year[1]; now += 10 * half) {
        const state = openState(now, rules, schedule.zone, schedule.closed);
        assert.equal(
          sayState(state, now, reader, words.en).replaceAll(/\s/g, ' '),
          expected(second(now), now, reader),
          new Date(now).toISOString(),
        );
      }
    });
  }
});

describe('the minute', () => {
  const rules = parseHours('Mo-Fr 09:00-17:30');
  const at = (iso) => openState(Date.parse(iso), rules, 'America/New_York');
  it('of opening is open, that of closing is closed', () => {
    assert.equal(at('2026-11-23T13:59:59Z').open, false);
    assert.equal(at('2026-11-23T14:00:00Z').open, true);
    assert.equal(at('2026-11-23T22:29:59Z').open, true);
    assert.equal(at('2026-11-23T22:30:00Z').open, false);
  });

  it('that daylight saving skips or repeats is found', () => {
    const zone = 'America/New_York';
    const iso = (wallTime) => new Date(instantOf(Date.parse(`${wallTime}Z`), zone)).toISOString();
    assert.equal(iso('2027-03-14T02:30'), '2027-03-14T07:00:00.000Z');
    assert.equal(iso('2027-03-14T03:00'), '2027-03-14T07:00:00.000Z');
    assert.equal(iso('2026-11-01T01:30'), '2026-11-01T05:30:00.000Z');
    assert.equal(iso('2026-11-01T02:00'), '2026-11-01T07:00:00.000Z');
    // A day that begins at one o'clock.
    const beirut = instantOf(Date.UTC(2027, 2, 28), 'Asia/Beirut');
    assert.equal(wallTime(beirut, 'Asia/Beirut'), Date.UTC(2027, 2, 28, 1));
  });
});

describe('hours', () => {
  for (const [text, same] of [
    ['24/7', 'Mo-Su 00:00-24:00'],
    [' 24/7 ', 'Mo-Su'],
    ['09:00-17:00', 'Mo-Su 09:00-17:00'],
    ['mo-fr 9:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['Mo-Fr 09:00-12:00,13:00-17:00', 'Mo-Fr 09:00-12:00 13:00-17:00'],
    ['Mo-We 08:00-08:00', 'Mo-We 8:00-8:00'],
  ]) {
    it(`"${text}" are "${same}"`, () => assert.deepEqual(parseHours(text), parseHours(same)));
  }
  for (const text of [
    '',
    ' ',
    'nine to five',
    'Mo-Fr 9-17',
    'Mo-Fr 09:00',
    'Mo-Fr 25:00-26:00',
    'Mo-Fr 09:60-17:00',
    'Mo-Xx 09:00-17:00',
    'Mo-Fr 24/7',
    'Mo-Fr 09:00-17:00, by appointment',
    'PH off',
    '<b>Mo</b>',
  ]) {
    it(`"${text}" cannot be read`, () => assert.equal(parseHours(text), undefined));
  }

  it('are known where they leave nothing out', () => {
    assert.ok(isAlways(parseHours('24/7')));
    assert.ok(!isAlways(parseHours('Mo-Sa 00:00-24:00')));
    assert.deepEqual(openState(0, parseHours('24/7'), 'UTC'), {open: true});
  });

  it('with no opening in sight promise none', () => {
    const closed = Array.from({length: 70}, (_, day) =>
      new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString().slice(0, 10),
    );
    const state = openState(Date.UTC(2026, 0, 3), parseHours('Mo-Fr 09:00-17:00'), 'UTC', closed);
    assert.deepEqual(state, {open: false});
  });

  it('are in zones that exist', () => {
    for (const zone of ['America/Denver', 'America/Puerto_Rico', 'UTC']) assert.ok(isZone(zone));
    for (const zone of ['', 'Mars/Base', 'America/Denvr', '<b>']) assert.ok(!isZone(zone));
  });

  it('are said as people say them', () => {
    const say = (language, text) =>
      sayHours(parseHours(text), words[language]).replaceAll(/\s/g, ' ');
    assert.equal(
      say('en', 'Mo-Th 10:00-18:00, Fr 10:00-17:00'),
      'Monday to Thursday, 10 a.m. to 6 p.m.; Friday, 10 a.m. to 5 p.m.',
    );
    assert.equal(
      say('es', 'Mo-Th 10:00-18:00, Sa,Su 12:00-00:00'),
      'de lunes a jueves, de 10:00 a.m. a 6:00 p.m.; sábado y domingo, de 12:00 p.m. (mediodía) a 12:00 a.m. (medianoche)',
    );
    assert.equal(
      say('en', 'Mo 9:00-12:00 13:30-17:00'),
      'Monday, 9 a.m. to 12 p.m. (noon) and 1:30 p.m. to 5 p.m.',
    );
    assert.equal(sayZone('America/Detroit', words.en), 'Eastern Time, ET');
    assert.equal(sayZone('America/New_York', words.es), 'hora del Este, ET');
    assert.match(sayZone('America/Puerto_Rico', words.en), /Atlantic/);
  });

  it('are said in Spanish with the article of the hour', () => {
    const now = Date.parse('2026-11-23T15:00Z');
    const say = (hour) =>
      sayState({open: true, change: Date.parse(`2026-11-23T${hour}:00Z`)}, now, 'UTC', words.es);
    assert.match(say(18), /hasta las 6:00\sp\.m\. \(su hora local\)/);
    assert.match(
      sayState({open: false, change: Date.parse('2026-11-24T13:00Z')}, now, 'UTC', words.es),
      /Abren mañana a la 1:00\sp\.m\. \(su hora local\)/,
    );
  });
});

describe('what is claimed', () => {
  const now = Date.parse('2026-11-23T16:00Z');
  const line = {hours: 'Mo-Th 10:00-18:00', timeZone: 'America/New_York'};
  const say = (more, zone = 'America/New_York') =>
    describeHours({...line, ...more}, now, words.en, zone);

  it('is "open now" only where hours were checked in the last 180 days', () => {
    assert.match(say({verifiedOn: '2026-11-02'}).state, /^Open now until 6\sp\.m\., your time$/);
    assert.match(say({verifiedOn: '2026-11-02'}, 'Asia/Kolkata').state, /until 4:30\sa\.m\./);
    assert.match(say({verifiedOn: '2026-11-02'}).hours, /Checked on November 2, 2026\.$/);
    for (const verifiedOn of [undefined, '2026-05-01', '2027-01-01', '2026-11', 'yesterday']) {
      const {state, hours} = say({verifiedOn});
      assert.equal(state, undefined);
      assert.match(hours, /\(Eastern Time, ET\)\. Call to check\.$/);
    }
  });

  it('ages by the day', () => {
    const day = 86_400_000;
    const checked = Date.UTC(2026, 0, 1);
    assert.ok(isFresh('2026-01-01', checked + 180 * day));
    assert.ok(!isFresh('2026-01-01', checked + 181 * day));
    assert.ok(!isFresh('2026-01-01', checked - 2 * day));
  });

  it('is nothing where there are no hours, or none that can be read', () => {
    assert.deepEqual(say({hours: undefined}), {});
    assert.deepEqual(say({hours: 'ask us'}), {});
  });

  it('is no more than the hours where no zone is known', () => {
    const {state, hours} = say({timeZone: undefined, verifiedOn: '2026-11-02'});
    assert.equal(state, undefined);
    assert.match(hours, /^Posted hours: Monday to Thursday.*\. Call to check\.$/);
  });

  it('is day and night where a line says so, and open now where that was checked', () => {
    assert.deepEqual(say({hours: '24/7'}), {state: 'Day and night, every day'});
    assert.equal(say({hours: '24/7', verifiedOn: '2026-11-02'}).state, 'Open now, day and night');
  });
});
