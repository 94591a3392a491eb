/** The proposals of the review sheet: one for each fact that a clinician has to confirm. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {sanitizeOverride} from '../../src/features/overrides/sanitize-override.ts';
import {sources} from '../../src/content/sources.ts';
import {asText, english, spanish} from '../../tools/content/reading-level.ts';
import {allMessages} from '../../tools/outputs/review/release-history.ts';
import {proposals} from '../../tools/outputs/review/proposals/proposals.ts';

const facts = JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8')) as {
  readonly id: string;
  readonly use: string;
}[];
const messages = new Map((await allMessages()).map((message) => [message.id, message]));
const languages = ['en', 'es'] as const;
const numbers = (text: string): string[] => (text.match(/\d[\d,.]*\b/g) ?? []).sort();

describe('proposals', () => {
  it('cover each fact to be confirmed, once', () => {
    const careful = facts.filter(({use}) => use === 'careful').map(({id}) => id);
    assert.deepEqual(proposals.map(({fact}) => fact).sort(), careful.sort());
  });

  for (const {fact, passage, en, es, sources: cited, confirm} of proposals) {
    it(`${fact} can be added to a passage that a hospital may change`, () => {
      const message = messages.get(passage);
      assert.ok(message, passage);
      assert.equal(message.part, 'passage');
      assert.ok(!message.fixed, passage);
      for (const id of cited) assert.ok(id in sources, id);
      for (const text of [en, es, confirm.en, confirm.es]) assert.ok(text.trim());
      assert.deepEqual(numbers(es), numbers(en));
    });

    it(`${fact} shows in full as a hospital's own words, and not before`, () => {
      for (const language of languages) {
        const original = messages.get(passage)!.words[language]!;
        const sentence = {en, es}[language];
        assert.ok(!original.includes(sentence));
        const refused: string[] = [];
        const extended = `${original} ${sentence}`;
        const shown = sanitizeOverride(
          extended,
          original,
          Boolean(messages.get(passage)!.marks),
          (what) => refused.push(what),
        );
        assert.deepEqual(refused, []);
        assert.ok(shown?.endsWith(sentence), shown);
      }
    });
  }

  it('are easy to read', () => {
    // Names of groups are no sentences.
    const sentences = proposals.filter(({fact}) => fact !== 'F308');
    const {grade} = english(asText(sentences.map(({en}) => en)));
    assert.ok(grade <= 7, `grade ${grade}`);
    const {inflesz} = spanish(asText(sentences.map(({es}) => es)));
    assert.ok(inflesz >= 65, `INFLESZ ${inflesz}`);
  });
});
