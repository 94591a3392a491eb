import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {MarkedText} from '../../src/content/model.ts';
import {sheetText, type SheetText} from '../../src/elements/appointment-planner/sheet-text.ts';

const marked = (text: string) => text as MarkedText;

describe('sheet as plain text', () => {
  const sheet: SheetText = {
    title: marked('Plan your visit'),
    fields: [
      [marked('Day'), 'Thursday'],
      [marked('Place'), ''],
    ],
    noteLabel: marked('Note'),
    sections: [
      {
        heading: marked('Questions to ask'),
        lines: [
          {words: 'Is it back?', done: true, note: 'first\nsecond'},
          {words: '  '},
          {words: 'What <b>now</b> **?**', note: '   '},
        ],
      },
    ],
  };

  it('contains everything as typed and omits what is empty', () => {
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

  it('says in which widget a question was asked, below its words', () => {
    const text = sheetText({
      ...sheet,
      sections: [
        {
          heading: marked('Questions'),
          lines: [{words: 'A?', also: '¿A?', from: 'From “Treatment”', note: 'yes'}],
        },
      ],
    });
    assert.ok(text.includes('[ ] A?\n    ¿A?\n    (From “Treatment”)\n    Note: yes\n'), text);
  });

  it('adds the second language below each line', () => {
    const text = sheetText({
      ...sheet,
      also: marked('Prepare su cita'),
      sections: [
        {
          heading: marked('Questions'),
          also: marked('Preguntas'),
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

  it('isolates right-to-left text and leaves other text unchanged', () => {
    const text = sheetText({
      ...sheet,
      fields: [[marked('Doctor'), 'د. ليلى (2)']],
      sections: [{heading: marked('Ask'), lines: [{words: 'שלום?', note: 'abc\nمرحبا'}]}],
    });
    assert.ok(text.includes('Doctor: \u2068د. ليلى (2)\u2069\n'));
    assert.ok(text.includes('[ ] \u2068שלום?\u2069\n'));
    assert.ok(text.includes('Note: abc\n      \u2068مرحبا\u2069'));
    assert.ok(!/[\u2066-\u2069]/.test(sheetText(sheet)));
  });
});
