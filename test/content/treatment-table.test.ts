/** The rules of the options list, and the passages that a build compiled for them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {questions, type Question} from '../../src/content/questions.table.js';
import {additions, rows} from '../../src/content/treatment-options.table.js';
import {compareOptions, optionsFor} from '../../src/elements/treatment-options/options.js';
import {toggleAnswer} from '../../src/lib/reader-answers/situation.js';
import {all, languages, names, passages} from './treatment-combinations.js';
import {situations} from './treatment-situations.js';

describe('forty situations', () => {
  for (const {id, name, answers, hidden, ...expected} of situations) {
    it(`${id}: ${name}`, () => {
      const options = optionsFor(answers);
      for (const frequency of ['often', 'sometimes', 'less'] as const) {
        assert.deepEqual(
          options
            .filter((one) => one.frequency === frequency)
            .map(({treatment}) => treatment)
            .sort(),
          [...expected[frequency]].sort(),
          frequency,
        );
      }
      for (const treatment of hidden) {
        assert.ok(!options.some((one) => one.treatment === treatment), treatment);
      }
    });
  }
});

describe('the rules', () => {
  it('ask at most seven questions, each with an answer for those who do not know', () => {
    assert.ok(names.length <= 7);
    for (const answers of Object.values(questions)) {
      assert.ok((answers as readonly string[]).includes('unknown'));
    }
  });

  it('contain only answers that exist', () => {
    for (const {when} of [...rows, ...additions]) {
      for (const [name, answers] of Object.entries(when)) {
        for (const answer of answers) {
          assert.ok((questions[name as Question] as readonly string[]).includes(answer), answer);
        }
      }
    }
  });

  it('have no row or addition that is never reached', () => {
    const reached = new Set(
      all.flatMap(({options}) =>
        options.flatMap(({treatment, frequency, passages: [main, ...more]}) => [
          `${treatment} ${frequency} ${main}`,
          ...more.map((passage) => `${treatment} ${passage}`),
        ]),
      ),
    );
    for (const {treatment, frequency, passage} of rows) {
      assert.ok(reached.has(`${treatment} ${frequency} ${passage}`), passage);
    }
    for (const {treatment, passage} of additions) {
      assert.ok(reached.has(`${treatment} ${passage}`), passage);
    }
  });

  it('have their passages, with sources, in every language, and no others', () => {
    const named = new Set([...rows, ...additions].map(({passage}) => passage));
    for (const language of languages) {
      assert.deepEqual([...passages[language]!.keys()].sort(), [...named].sort());
      for (const {id, title, text, form, sources} of passages[language]!.values()) {
        assert.ok(title && text && form === 'option', id);
        assert.ok(sources.length > 0, `${language}: ${id} cites nothing`);
      }
    }
  });

  it('combine several answers, but not “none” or “I don’t know”', () => {
    assert.deepEqual(toggleAnswer('place', 'lungs', ['bones']), ['bones', 'lungs']);
    assert.deepEqual(toggleAnswer('place', 'bones', ['bones', 'lungs']), ['lungs']);
    assert.deepEqual(toggleAnswer('place', 'unknown', ['bones']), ['unknown']);
    assert.deepEqual(toggleAnswer('medicines', 'cdk46', ['none']), ['cdk46']);
    assert.deepEqual(toggleAnswer('kind', 'local', ['regional']), ['local']);
  });

  it('tell what an answer changes', () => {
    const first = optionsFor({kind: ['local']});
    const second = optionsFor({kind: ['local'], radiation: ['yes']});
    const {added, changed, gone} = compareOptions(first, second);
    assert.deepEqual([added, gone], [[], []]);
    assert.deepEqual(
      changed.map(({treatment}) => treatment),
      ['radiation'],
    );
  });
});
