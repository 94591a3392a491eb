/** The questions that the planner suggests, and the rules that select them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {suggestedWhen} from '../../src/content/appointment-planner.table.js';
import {matches, situationOf, type Answers} from '../../src/lib/reader-answers/situation.js';
import {localization, readContent} from '../../tools/content/content.js';
import {all} from './treatment-combinations.js';

const suggestedFor = (answers: Answers): string[] =>
  Object.keys(suggestedWhen)
    .filter((key) => matches(suggestedWhen[key]!, situationOf(answers)))
    .map((key) => key.replace('ask.', ''));

describe('suggested questions', () => {
  for (const language of localization().languages) {
    it(`exist in "${language}" and come first`, async () => {
      const {sections} = await readContent('appointment-planner', language);
      const ask = sections!.find(({id}) => id === 'ask')!;
      const items = ask.passages.filter(({form}) => form === 'item').map(({id}) => `ask.${id}`);
      const keys = Object.keys(suggestedWhen);
      assert.deepEqual(items.slice(0, keys.length), keys);
    });
  }

  it('depend on the situation', () => {
    const situations: readonly (readonly [Answers, readonly string[]])[] = [
      [{}, []],
      [{kind: ['metastatic'], receptors: ['triple-negative']}, ['pd-l1', 'brca', 'palliative']],
      [{kind: ['local'], receptors: ['triple-negative']}, ['pd-l1-near', 'brca']],
      [{receptors: ['triple-negative']}, ['pd-l1-near', 'brca']],
      [{kind: ['metastatic'], receptors: ['her2-only']}, ['palliative']],
      [
        {kind: ['metastatic'], receptors: ['hr-positive'], medicines: ['cdk46'], place: ['bones']},
        ['brca', 'gene-tests', 'next-cdk46', 'bones', 'palliative'],
      ],
      [
        {kind: ['local'], surgery: ['lumpectomy'], radiation: ['yes']},
        ['first-surgery', 'radiation-again'],
      ],
      // An answer to a question that is no longer asked does not count.
      [{kind: ['regional'], surgery: ['lumpectomy'], place: ['brain']}, []],
    ];
    for (const [answers, expected] of situations) {
      assert.deepEqual(suggestedFor(answers), expected, JSON.stringify(answers));
    }
  });

  it('ask about no medicine for invasive cancer if it is DCIS', () => {
    for (const receptors of ['hr-positive', 'triple-negative', 'her2-positive'] as const) {
      const keys = suggestedFor({kind: ['local'], type: ['dcis'], receptors: [receptors]});
      assert.ok(!keys.some((key) => /pd-l1|brca|gene/.test(key)), keys.join());
    }
  });

  it('are each reached by some answers, at most six at once', () => {
    const reached = new Set<string>();
    let most = 0;
    for (const {answers} of all) {
      const keys = suggestedFor(answers);
      most = Math.max(most, keys.length);
      for (const key of keys) reached.add(`ask.${key}`);
    }
    assert.deepEqual([...reached].sort(), Object.keys(suggestedWhen).sort());
    assert.ok(most <= 6, `${most}`);
  });
});
