/** What the planner writes out and keeps: the calendar file, the text, the sheet of another release. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

const built = (name) =>
  import(new URL(`../../build/js/src/elements/appointment-planner/${name}.js`, import.meta.url));
const {calendar, fold} = await built('calendar');
const {sheetText} = await built('sheet-text');
const {addOwn, arrange, blank, changeLine, isBlank, moved, orderOf, withoutOwn} =
  await built('sheet');
const {restore} = await built('restore');

const octets = (text) => new TextEncoder().encode(text).length;
const unfold = (text) => text.replace(/\r\n[ \t]/g, '');

describe('the calendar file', () => {
  const visit = {
    date: '2026-12-03',
    time: '09:30',
    summary: 'Visit: Dr. Ruiz',
    place: 'Main St 5',
    uid: 'abc-123',
    now: new Date('2026-11-22T10:11:12.345Z'),
  };
  const linesOf = (changes) => unfold(calendar({...visit, ...changes})).split('\r\n');

  it('has one visit at local time, with two reminders', () => {
    assert.deepEqual(linesOf({}), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//recurrence-widgets//appointment-planner//EN',
      'BEGIN:VEVENT',
      'UID:abc-123',
      'DTSTAMP:20261122T101112Z',
      'DTSTART:20261203T093000',
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

  it('is a whole day, with reminders by daylight, where no time is given', () => {
    for (const time of ['', 'noon', '25:00', '9:30']) {
      const lines = linesOf({time});
      assert.ok(lines.includes('DTSTART;VALUE=DATE:20261203'), time);
      assert.ok(!lines.some((line) => line.startsWith('DURATION')));
      assert.deepEqual(
        lines.filter((line) => line.startsWith('TRIGGER')),
        ['TRIGGER:-PT15H', 'TRIGGER:PT7H'],
      );
    }
    assert.ok(linesOf({time: '09:30:45.5'}).includes('DTSTART:20261203T093000'));
  });

  it('leaves out a place that is not given', () => {
    assert.ok(!calendar({...visit, place: ' \n'}).includes('LOCATION'));
  });

  it('escapes what has a meaning, and lets nothing be a line of its own', () => {
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
    'half a letter': `x\ud800${'y'.repeat(100)}`,
    'ten thousand letters': 'ñ'.repeat(10_000),
  })) {
    it(`folds ${name} at 75 octets, never within a character`, () => {
      const text75 = calendar({...visit, place: text});
      assert.ok(text75.endsWith('END:VCALENDAR\r\n'));
      assert.ok(!/[^\r]\n|\r[^\n]/.test(text75), 'a bare line end');
      const physical = text75.split('\r\n');
      for (const line of physical) assert.ok(octets(line) <= 75, line);
      if (text.isWellFormed()) for (const line of physical) assert.ok(line.isWellFormed(), line);
      const location = unfold(text75)
        .split('\r\n')
        .find((line) => line.startsWith('LOCATION:'));
      const back = location
        .slice(9)
        .replace(/\\(.)/g, (_, letter) => (letter === 'n' ? '\n' : letter));
      assert.equal(back, text.trim());
    });
  }

  it('folds as late as it may', () => {
    assert.equal(fold('a'.repeat(75)), 'a'.repeat(75));
    assert.equal(fold('a'.repeat(76)), `${'a'.repeat(75)}\r\n a`);
    assert.equal(fold('a'.repeat(150)), `${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`);
    assert.equal(fold(`${'a'.repeat(74)}é`), `${'a'.repeat(74)}\r\n é`);
  });
});

describe('the text', () => {
  const sheet = {
    title: 'Plan your visit',
    fields: [
      ['Day', 'Thursday'],
      ['Place', ''],
    ],
    noteLabel: 'Note',
    sections: [
      {
        heading: 'Questions to ask',
        lines: [
          {words: 'Is it back?', done: true, note: 'first\nsecond'},
          {words: '  '},
          {words: 'What <b>now</b> **?**', note: '   '},
        ],
      },
    ],
  };

  it('says all that is on the sheet, as typed, and leaves out what is empty', () => {
    assert.equal(
      sheetText(sheet),
      [
        'Plan your visit',
        '',
        'Day: Thursday',
        '',
        'QUESTIONS TO ASK',
        '[x] Is it back?',
        '    Note: first',
        '      second',
        '[ ] What <b>now</b> **?**',
        '',
      ].join('\n'),
    );
  });

  it('has the other language under each line', () => {
    const text = sheetText({
      ...sheet,
      also: 'Prepare su cita',
      sections: [
        {
          heading: 'Questions',
          also: 'Preguntas',
          lines: [{words: 'Is it back?', also: '¿Ha regresado?', note: 'yes'}],
        },
      ],
    });
    assert.match(text, /^Plan your visit \/ Prepare su cita\n/);
    assert.match(
      text,
      /QUESTIONS \/ PREGUNTAS\n\[ \] Is it back\?\n {4}¿Ha regresado\?\n {4}Note: yes/,
    );
  });

  it('keeps what runs from right to left apart, and leaves the rest alone', () => {
    const text = sheetText({
      ...sheet,
      fields: [['Doctor', 'د. ليلى (2)']],
      sections: [{heading: 'Ask', lines: [{words: 'שלום?', note: 'abc\nمرحبا'}]}],
    });
    assert.ok(text.includes('Doctor: \u2068د. ليلى (2)\u2069\n'));
    assert.ok(text.includes('[ ] \u2068שלום?\u2069\n'));
    assert.ok(text.includes('Note: abc\n      \u2068مرحبا\u2069'));
    assert.ok(!/[\u2066-\u2069]/.test(sheetText(sheet)));
  });
});

describe('the sheet', () => {
  const builtIn = ['ask.a', 'ask.b', 'ask.c'];
  const own = addOwn(blank, builtIn, 'Mine?');

  it('moves a line by one, and not past the ends', () => {
    assert.deepEqual(moved(builtIn, 'ask.a', 1), ['ask.b', 'ask.a', 'ask.c']);
    assert.deepEqual(moved(builtIn, 'ask.a', -1), builtIn);
    assert.deepEqual(moved(builtIn, 'ask.c', 1), builtIn);
  });

  it('takes a line of the reader’s in, and off', () => {
    assert.deepEqual(orderOf(own, 'ask', builtIn), [...builtIn, 'own.1']);
    const two = addOwn(own, orderOf(own, 'ask', builtIn), 'And?');
    assert.deepEqual(orderOf(two, 'ask', builtIn), [...builtIn, 'own.1', 'own.2']);
    const one = withoutOwn(two, 'own.1');
    assert.deepEqual(orderOf(one, 'ask', builtIn), [...builtIn, 'own.2']);
    assert.equal(one.lines['own.1'], undefined);
    assert.deepEqual(two.lines['own.1'], {words: 'Mine?'});
  });

  it('is blank until something is written, ticked or moved', () => {
    assert.ok(isBlank(blank));
    assert.ok(isBlank(changeLine(changeLine(blank, 'ask.a', {note: ''}), 'ask.b', {done: false})));
    for (const sheet of [
      own,
      changeLine(blank, 'ask.a', {done: true}),
      changeLine(blank, 'ask.a', {note: 'x'}),
      arrange(blank, 'ask', ['ask.b']),
      {...blank, draft: 'x'},
      {...blank, visit: {...blank.visit, where: 'x'}},
    ]) {
      assert.ok(!isBlank(sheet));
    }
  });

  it('comes back as it was kept', () => {
    let sheet = changeLine(own, 'ask.b', {done: true, note: 'Emoji 🌷, <b>, مرحبا'});
    sheet = arrange(sheet, 'ask', ['own.1', 'ask.c', 'ask.a', 'ask.b']);
    sheet = {...sheet, draft: 'half a', visit: {...sheet.visit, date: '2026-12-03'}};
    assert.deepEqual(restore(JSON.parse(JSON.stringify(sheet)), builtIn), sheet);
  });

  it('comes back in a new release: a new line stands in its place, and no note is lost', () => {
    let sheet = arrange(own, 'ask', ['own.1', 'ask.c', 'ask.a', 'ask.b']);
    sheet = changeLine(sheet, 'ask.b', {note: 'Ask in May', done: true});
    const now = ['ask.new', 'ask.a', 'ask.after', 'ask.c'];
    const back = restore(sheet, now);
    assert.deepEqual(orderOf(back, 'ask', now), [
      'ask.new',
      'own.1',
      'ask.c',
      'ask.a',
      'ask.after',
      'own.2',
    ]);
    assert.deepEqual(back.lines['own.2'], {words: 'Ask in May'});
  });

  it('keeps the reader’s lines where the order was lost', () => {
    const back = restore({...own, order: {ask: 'gone', bring: [1, null, 'x']}}, builtIn);
    assert.deepEqual(orderOf(back, 'ask', builtIn), [...builtIn, 'own.1']);
  });

  for (const kept of [undefined, null, 0, 'text', [], [1], true]) {
    it(`is nothing where ${JSON.stringify(kept)} is kept`, () => {
      assert.equal(restore(kept, builtIn), undefined);
    });
  }

  for (const kept of [
    {},
    {version: 99, visit: [], lines: [], order: []},
    {visit: {date: 5, doctor: null}, lines: {'ask.a': null, 'ask.b': 7, 'ask.c': []}, draft: {}},
    {lines: {'ask.a': {done: 'yes', note: 5, words: null}}, order: {ask: [['ask.a']]}},
    JSON.parse(
      '{"lines":{"__proto__":{"note":"x"},"constructor":{"done":true}},"order":{"__proto__":["a"]}}',
    ),
  ]) {
    it(`takes what fits of ${JSON.stringify(kept)}`, () => {
      const back = restore(kept, builtIn);
      assert.deepEqual(back.visit, blank.visit);
      assert.equal(back.draft, '');
      const keys = orderOf(back, 'ask', builtIn);
      assert.deepEqual(
        keys.filter((key) => !key.startsWith('own.')),
        builtIn,
      );
      assert.equal({}.note, undefined);
    });
  }
});
