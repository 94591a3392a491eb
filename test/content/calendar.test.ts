import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {calendar, fold, type Visit} from '../../src/elements/appointment-planner/calendar.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);
const unfold = (text: string) => text.replace(/\r\n[ \t]/g, '');

describe('calendar file', () => {
  const visit: Visit = {
    date: '2026-12-03',
    time: '09:30',
    summary: 'Visit: Dr. Ruiz',
    place: 'Main St 5',
    uid: 'abc-123',
    now: new Date('2026-11-22T10:11:12.345Z'),
  };
  const deviceZone = process.env['TZ'];
  const setZone = (zone: string | undefined) => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  };
  beforeEach(() => setZone('America/New_York'));
  afterEach(() => setZone(deviceZone));

  const linesOf = (changes: Partial<Visit>) =>
    unfold(calendar({...visit, ...changes})).split('\r\n');

  it('contains one event with two reminders', () => {
    assert.deepEqual(linesOf({}), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//recurrence-widgets//appointment-planner//EN',
      'BEGIN:VEVENT',
      'UID:abc-123',
      'DTSTAMP:20261122T101112Z',
      'DTSTART:20261203T143000Z',
      'DURATION:PT1H',
      'SUMMARY:Visit: Dr. Ruiz',
      'LOCATION:Main St 5',
      'CLASS:PRIVATE',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P1D',
      'DESCRIPTION:Visit: Dr. Ruiz',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT2H',
      'DESCRIPTION:Visit: Dr. Ruiz',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is an all-day event with daytime reminders if the time is missing or invalid', () => {
    for (const time of ['', 'noon', '25:00', '9:30']) {
      const lines = linesOf({time});
      assert.ok(lines.includes('DTSTART;VALUE=DATE:20261203'), time);
      assert.ok(!lines.some((line) => line.startsWith('DURATION')));
      assert.deepEqual(
        lines.filter((line) => line.startsWith('TRIGGER')),
        ['TRIGGER:-PT15H', 'TRIGGER:PT7H'],
      );
    }
    assert.ok(linesOf({time: '09:30:45.5'}).includes('DTSTART:20261203T143000Z'));
  });

  // Daylight saving time begins on March 14, 2027 and ends on November 7, 2027, both at 2 a.m.
  for (const [zone, date, time, start] of [
    ['America/New_York', '2027-03-13', '09:30', '20270313T143000Z'],
    ['America/New_York', '2027-03-14', '01:59', '20270314T065900Z'],
    ['America/New_York', '2027-03-14', '03:00', '20270314T070000Z'],
    ['America/New_York', '2027-03-15', '09:30', '20270315T133000Z'],
    ['America/New_York', '2027-11-06', '09:30', '20271106T133000Z'],
    ['America/New_York', '2027-11-07', '00:30', '20271107T043000Z'],
    ['America/New_York', '2027-11-07', '09:30', '20271107T143000Z'],
    ['America/New_York', '2027-12-31', '23:15', '20280101T041500Z'],
    ['America/Phoenix', '2027-03-13', '09:30', '20270313T163000Z'],
    ['America/Phoenix', '2027-03-15', '09:30', '20270315T163000Z'],
    ['America/Phoenix', '2027-11-08', '09:30', '20271108T163000Z'],
    ['America/Denver', '2027-03-15', '09:30', '20270315T153000Z'],
    ['Asia/Kolkata', '2027-03-15', '02:00', '20270314T203000Z'],
    ['UTC', '2027-03-15', '09:30', '20270315T093000Z'],
  ] as const) {
    it(`starts at the right moment for ${time} on ${date} in ${zone}`, () => {
      setZone(zone);
      assert.ok(
        linesOf({date, time}).includes(`DTSTART:${start}`),
        calendar({...visit, date, time}),
      );
      assert.ok(
        linesOf({date, time: ''}).includes(`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`),
      );
    });
  }

  it('is a time that exists where the clock skips the hour or repeats it', () => {
    assert.ok(linesOf({date: '2027-03-14', time: '02:30'}).includes('DTSTART:20270314T073000Z'));
    assert.ok(linesOf({date: '2027-11-07', time: '01:30'}).includes('DTSTART:20271107T053000Z'));
  });

  it('omits the location if it is blank', () => {
    assert.ok(!calendar({...visit, place: ' \n'}).includes('LOCATION'));
  });

  it('escapes special characters and does not let typed text start a new line', () => {
    const lines = linesOf({
      place: 'Floor 2; room 3, left\\right\r\nBEGIN:VEVENT\nATTENDEE:x\rEND\u0000\u001b:x',
    });
    assert.ok(
      lines.includes(
        'LOCATION:Floor 2\\; room 3\\, left\\\\right\\nBEGIN:VEVENT\\nATTENDEE:x\\nEND:x',
      ),
    );
    assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 1);
  });

  for (const [name, text] of Object.entries({
    'plain letters': 'a'.repeat(400),
    emoji: '👩🏽‍⚕️🌷'.repeat(60),
    'right to left': 'د. ليلى حداد، مستشفى القلب '.repeat(20),
    'Chinese and commas': '上海,医院;'.repeat(40),
    'new lines': 'é\n'.repeat(200),
    'a lone surrogate': `x\ud800${'y'.repeat(100)}`,
    'ten thousand letters': 'ñ'.repeat(10_000),
  })) {
    it(`folds ${name} at 75 octets without splitting a character`, () => {
      const text75 = calendar({...visit, place: text});
      assert.ok(text75.endsWith('END:VCALENDAR\r\n'));
      assert.ok(!/[^\r]\n|\r[^\n]/.test(text75), 'a line ending that is not CRLF');
      const physical = text75.split('\r\n');
      for (const line of physical) assert.ok(octets(line) <= 75, line);
      if (isWellFormed(text)) for (const line of physical) assert.ok(isWellFormed(line), line);
      const location = unfold(text75)
        .split('\r\n')
        .find((line) => line.startsWith('LOCATION:'))!;
      const back = location
        .slice(9)
        .replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
      assert.equal(back, text.trim());
    });
  }

  it('folds at exactly 75 octets, not earlier', () => {
    assert.equal(fold('a'.repeat(75)), 'a'.repeat(75));
    assert.equal(fold('a'.repeat(76)), `${'a'.repeat(75)}\r\n a`);
    assert.equal(fold('a'.repeat(150)), `${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`);
    assert.equal(fold(`${'a'.repeat(74)}é`), `${'a'.repeat(74)}\r\n é`);
  });
});
