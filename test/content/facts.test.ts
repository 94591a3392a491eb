/** Every fact is shown, or held back, as the list of facts says, in every language. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {localization, readContent, statementsOf} from '../../tools/content/content.ts';
import {widgets} from '../../tools/content/widgets.ts';

const {languages} = localization();

type Use = 'carry' | 'example' | 'careful' | 'numbers-panel' | 'never';

const facts = JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8')) as {
  readonly id: string;
  readonly use: Use;
}[];
const idsOf = (...uses: Use[]): string[] =>
  facts.filter(({use}) => uses.includes(use)).map(({id}) => id);

/** The texts that come from each fact, by language, with their addresses. */
const origins = new Map<string, Map<string, {address: string; text: string}[]>>();

before(async () => {
  for (const language of languages) {
    const byFact = new Map<string, {address: string; text: string}[]>();
    for (const widget of widgets) {
      for (const [section, passage] of statementsOf(await readContent(widget, language))) {
        for (const fact of passage.facts ?? []) {
          const texts = byFact.get(fact) ?? [];
          texts.push({address: `${widget}.${section}.${passage.id}`, text: passage.text});
          byFact.set(fact, texts);
        }
      }
    }
    origins.set(language, byFact);
  }
});

/** Words that present a medicine as one of several. */
const exampleWords: Readonly<Record<string, RegExp>> = {
  en: /\bsuch as\b|\bexamples?\b/i,
  es: /\bcomo\b|\bejemplos?\b/i,
};

describe('facts', () => {
  it('number F1 to F331 without a gap', () => {
    assert.deepEqual(
      facts.map(({id}) => id),
      Array.from({length: 331}, (_, index) => `F${index + 1}`),
    );
  });

  for (const language of languages) {
    it(`that must be carried are the origin of a text in "${language}"`, () => {
      const shown = origins.get(language)!;
      const missing = idsOf('carry', 'example', 'numbers-panel').filter(
        (id) => !shown.get(id)?.some(({text}) => text.trim()),
      );
      assert.deepEqual(missing, []);
    });

    it(`that a clinician must confirm, or that must not be stated, are shown nowhere in "${language}"`, () => {
      const shown = origins.get(language)!;
      assert.deepEqual(
        idsOf('careful', 'never').filter((id) => shown.has(id)),
        [],
      );
    });

    it(`that name a medicine as an example are presented as one in "${language}"`, () => {
      for (const id of idsOf('example')) {
        for (const {address, text} of origins.get(language)!.get(id)!) {
          assert.match(text, exampleWords[language]!, `${id} in ${address}`);
        }
      }
    });
  }

  it('are all in the list', () => {
    const known = new Set(facts.map(({id}) => id));
    const used = languages.flatMap((language) => [...origins.get(language)!.keys()]);
    assert.deepEqual(
      used.filter((id) => !known.has(id)),
      [],
    );
  });
});
