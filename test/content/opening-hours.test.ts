import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatOpenState} from '../../src/lib/opening-hours/format-hours.js';
import {openState} from '../../src/lib/opening-hours/open-state.js';
import {isOpen24Hours, parseHours} from '../../src/lib/opening-hours/parse-hours.js';
import {toInstant, isTimeZone, wallTime} from '../../src/lib/opening-hours/zone.js';
import {parseTestOptions} from '../../tools/testing/options.js';
import {english} from './hours-locales.js';
import {
  end,
  expectedStates,
  expectedText,
  halfHour,
  readerZones,
  schedules,
  start,
} from './opening-hours-oracle.js';

// Steps of five hours reach every hour of the day within five days; a full run checks every hour of the year.
const step = (parseTestOptions().full ? 2 : 10) * halfHour;

describe('opening hours throughout a year', () => {
  for (const schedule of schedules) {
    const {text, zone, closed} = schedule;
    it(`${text}, ${zone}`, () => {
      const expected = expectedStates(schedule);
      const rules = parseHours(text)!;
      const seen = new Set<boolean>();
      for (let now = start; now < end; now += step) {
        const state = openState(now, rules, zone, closed);
        assert.deepEqual(state, expected(now), new Date(now).toISOString());
        seen.add(state.open);
      }
      assert.equal(seen.size, 2);
    });
  }

  for (const [index, reader] of readerZones.entries()) {
    const schedule = schedules[index]!;
    it(`are formatted for ${reader}: ${schedule.text}, ${schedule.zone}`, () => {
      const expected = expectedStates(schedule);
      const rules = parseHours(schedule.text)!;
      for (let now = start; now < end; now += 10 * halfHour) {
        const state = openState(now, rules, schedule.zone, schedule.closed);
        assert.equal(
          formatOpenState(state, now, reader, english).replaceAll(/\s/g, ' '),
          expectedText(expected(now), now, reader),
          new Date(now).toISOString(),
        );
      }
    });
  }
});

describe('opening and closing times', () => {
  const rules = parseHours('Mo-Fr 09:00-17:30')!;
  const at = (iso: string) => openState(Date.parse(iso), rules, 'America/New_York');
  it('include the opening minute and exclude the closing minute', () => {
    assert.equal(at('2026-11-23T13:59:59Z').open, false);
    assert.equal(at('2026-11-23T14:00:00Z').open, true);
    assert.equal(at('2026-11-23T22:29:59Z').open, true);
    assert.equal(at('2026-11-23T22:30:00Z').open, false);
  });

  it('are found when daylight saving skips or repeats them', () => {
    const zone = 'America/New_York';
    const iso = (localTime: string) =>
      new Date(toInstant(Date.parse(`${localTime}Z`), zone)).toISOString();
    assert.equal(iso('2027-03-14T02:30'), '2027-03-14T07:00:00.000Z');
    assert.equal(iso('2027-03-14T03:00'), '2027-03-14T07:00:00.000Z');
    assert.equal(iso('2026-11-01T01:30'), '2026-11-01T05:30:00.000Z');
    assert.equal(iso('2026-11-01T02:00'), '2026-11-01T07:00:00.000Z');
    // In Beirut this day starts at one o'clock.
    const beirut = toInstant(Date.UTC(2027, 2, 28), 'Asia/Beirut');
    assert.equal(wallTime(beirut, 'Asia/Beirut'), Date.UTC(2027, 2, 28, 1));
  });
});

describe('parsing hours', () => {
  for (const [text, same] of [
    ['24/7', 'Mo-Su 00:00-24:00'],
    [' 24/7 ', 'Mo-Su'],
    ['09:00-17:00', 'Mo-Su 09:00-17:00'],
    ['mo-fr 9:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['Mo-Fr 09:00-12:00,13:00-17:00', 'Mo-Fr 09:00-12:00 13:00-17:00'],
    ['Mo-We 08:00-08:00', 'Mo-We 8:00-8:00'],
  ] as const) {
    it(`reads "${text}" like "${same}"`, () =>
      assert.deepEqual(parseHours(text), parseHours(same)));
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
    it(`rejects "${text}"`, () => assert.equal(parseHours(text), undefined));
  }

  it('recognizes hours without a gap', () => {
    assert.ok(isOpen24Hours(parseHours('24/7')!));
    assert.ok(!isOpen24Hours(parseHours('Mo-Sa 00:00-24:00')!));
    assert.deepEqual(openState(0, parseHours('24/7')!, 'UTC'), {open: true});
  });

  it('does not announce an opening that is too far ahead', () => {
    const closed = Array.from({length: 70}, (_, day) =>
      new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString().slice(0, 10),
    );
    const state = openState(Date.UTC(2026, 0, 3), parseHours('Mo-Fr 09:00-17:00')!, 'UTC', closed);
    assert.deepEqual(state, {open: false});
  });

  it('accepts only time zones that exist', () => {
    for (const zone of ['America/Denver', 'America/Puerto_Rico', 'UTC'])
      assert.ok(isTimeZone(zone));
    for (const zone of ['', 'Mars/Base', 'America/Denvr', '<b>']) assert.ok(!isTimeZone(zone));
  });
});
