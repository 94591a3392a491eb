/** “In short”: each widget begins with its message in three short lines. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {stripMarks} from '../../src/lib/inline-marks/parse-inline.ts';
import {localization, readContent} from '../../tools/content/content.ts';
import {english} from '../../tools/content/reading-level.ts';
import {widgets} from '../../tools/content/widgets.ts';

const {languages} = localization();

const MAX_LINE_LENGTH = 90;
const MAX_SENTENCE_WORDS = 15;

/** They are looked things up in, or contain widgets that have their own. */
const without = ['cancer-glossary', 'language-switch', 'recurrence-guide'];

describe('“In short”', () => {
  for (const widget of widgets.filter((name) => !without.includes(name))) {
    for (const language of languages) {
      it(`of ${widget} in "${language}" has three short lines with sources`, async () => {
        const {short = []} = await readContent(widget, language);
        assert.equal(short.length, 3);
        for (const {id, text, sources} of short) {
          const plain = stripMarks(text);
          assert.ok(plain.length <= MAX_LINE_LENGTH, `${id}: ${plain.length} characters`);
          for (const sentence of plain.split(/(?<=[.?!])\s+/)) {
            const {length} = sentence.split(/\s+/);
            assert.ok(length <= MAX_SENTENCE_WORDS, `${id}: ${length} words: ${sentence}`);
          }
          assert.ok(sources.length, id);
        }
      });
    }

    it(`of ${widget} is not repeated below`, async () => {
      const {short = [], lead = [], sections = []} = await readContent(widget, 'en');
      const rest = [...lead, ...sections.flatMap(({passages}) => passages)];
      const repeated = short.filter(({text}) => rest.some((passage) => passage.text === text));
      assert.deepEqual(repeated, []);
    });

    it(`of ${widget} is easy to read`, async () => {
      const {short = []} = await readContent(widget, 'en');
      const {grade} = english(short.map(({text}) => stripMarks(text)).join(' '));
      assert.ok(grade <= 6, `grade ${grade}`);
    });
  }
});
