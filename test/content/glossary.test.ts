import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {describe, test} from 'node:test';
import type {ModuleContent, Statement} from '../../tools/content/content-types.ts';
import {compile, localization, readContent, statementsOf} from '../../tools/content/content.ts';
import {glossary, markTerms} from '../../tools/content/terms.ts';
import {widgets} from '../../tools/content/widgets.ts';
import {stripMarks} from '../../src/lib/inline-marks/parse-inline.ts';
import {everyday} from './everyday-words.ts';

const readability = createRequire(import.meta.url)('text-readability-ts') as {
  difficultWords: (text: string, syllables: number) => number;
};
const config = localization();
const {languages} = config;
const others = widgets.filter((name) => name !== glossary);
const termsOf = ({sections = []}: ModuleContent) => sections.flatMap(({passages}) => passages);
type Term = Statement & Required<Pick<Statement, 'title' | 'forms'>> & {readonly say: string};
const entries = Object.fromEntries(
  await Promise.all(
    languages.map(async (tag) => [
      tag,
      termsOf(await readContent(glossary, tag, config)) as Term[],
    ]),
  ),
) as Record<string, Term[]>;
const source = languages[0]!;

for (const language of languages) {
  describe(`glossary in "${language}"`, () => {
    test('has every term, each with its forms, pronunciation, meaning and sources', () => {
      assert.ok(entries[language]!.length >= 70);
      assert.deepEqual(
        entries[language]!.map(({id}) => id),
        entries[source]!.map(({id}) => id),
      );
      for (const {id, title, forms, say, text: words, sources} of entries[language]!) {
        for (const text of [title, forms, say, words]) assert.ok(text?.trim(), id);
        assert.ok(sources.length, `${id} has no source`);
        assert.equal(stripMarks(words), words, `${id}: a meaning has no marks`);
        assert.match(words, /[.”)]$/, id);
        assert.match(say, /\p{Lu}/u, `${id}: no syllable is stressed in "${say}"`);
      }
    });

    test('finds each term by its title, and no form belongs to two terms', () => {
      const owner = new Map<string, string>();
      for (const {id, title, forms} of entries[language]!) {
        const all = forms.split('|').map((form) => form.toLowerCase());
        for (const form of all) {
          assert.equal(form, form.trim());
          assert.ok(!owner.has(form), `"${form}" is a form of ${owner.get(form)} and of ${id}`);
          owner.set(form, id);
        }
        // `ecografía (ultrasonido)`, `oncólogo u oncóloga`: one of them is enough.
        const words = title.toLowerCase().split(/ \(|\)| (?:o|u) /);
        assert.ok(
          words.some((word) => all.includes(word)),
          `${id}: "${title}" is none of its forms`,
        );
      }
    });

    test('adds each term’s name in the other languages', async () => {
      const compiled = await compile(glossary, language, config);
      for (const other of languages.filter((tag) => tag !== language)) {
        const label = compiled.others?.[other];
        assert.ok(label && !/[{}]/.test(label));
        const words = new Map(entries[other]!.map(({id, title}) => [id, title]));
        for (const {id, others: own} of termsOf(compiled))
          assert.equal(own?.[other], words.get(id));
      }
    });
  });
}

const mark = /\[([^\]]+)\]\(term:([^)]+)\)/g;

for (const name of others) {
  for (const language of languages) {
    test(`<${name}> in "${language}" marks each term once per section, by its own forms`, async () => {
      const content = await readContent(name, language, config);
      const authored = [...statementsOf(content)];
      const compiled = [...statementsOf(await compile(name, language, config))];
      const forms = new Map(
        entries[language]!.map(({id, forms}) => [id, forms.toLowerCase().split('|')]),
      );

      const seen = new Set<string>();
      compiled.forEach(([section, {id: passage, text: words}], index) => {
        for (const [, label, id] of words.matchAll(mark) as Iterable<[string, string, string]>) {
          assert.ok(forms.get(id)?.includes(label.toLowerCase()), `${label} as ${id}`);
          const use = `${section}: ${id}`;
          assert.ok(!seen.has(use), `${use} is marked again in ${passage}`);
          seen.add(use);
        }
        assert.equal(words.replace(mark, '$1'), authored[index]![1].text);
        assert.ok(!authored[index]![1].text.includes('](term:'));
      });
      assert.ok(seen.size || !content.sections?.length, 'no term is marked');
    });
  }
}

/** The words of a widget that match no form of a glossary term, each with its section. */
async function uncovered(name: string, language: string) {
  const content = await readContent(name, language, config);
  const statements = [...statementsOf(content)].map(([section, statement]): [string, Statement] => [
    section,
    {...statement, text: stripMarks(statement.text)},
  ]);
  // Terms are marked once per section; a section per statement finds the others.
  const found = new Map<string, string>();
  for (const [section, statement] of statements) {
    for (let before: string | undefined; before !== statement.text;) {
      before = statement.text;
      markTerms([['', statement]], {sections: [{id: '', passages: entries[language]!}]});
      statement.text = statement.text.replace(mark, ' ');
    }
    for (const [word] of statement.text.toLowerCase().matchAll(/\p{L}[\p{L}’'-]*/gu)) {
      found.set(word.replace(/['’]s?$/, ''), section);
    }
  }
  return found;
}

/** Three syllables or more, and not on the Dale-Chall list of easy words in any of its forms. */
function hard(word: string) {
  const stems = [
    word,
    word.replace(/e?s$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/(.)\1?(ed|ing|er|est|ly)$/, '$1'),
    word.replace(/(ed|ing|er|est)$/, 'e'),
  ];
  return stems.every((stem) => readability.difficultWords(stem, 3));
}

/** Parts of Spanish words that are medical. */
const medical =
  /tom[ií]a|terapia|met[aá]st|quimio|onc[oó]l|graf[ií]a|ganglio|biops|recept|pat[oó]l|hormon|linf|tumor|recurr|^recid|reca[ií]d|bisfosf|mutaci|inhibid|paliat|conjugad|anticuerp|pron[oó]st|opioid|biomarc|adyuv|estr[oó]gen|progest|placebo/;

const needsEntry: Readonly<Record<string, (word: string) => boolean>> = {
  en: hard,
  es: (word) => medical.test(word),
};

for (const name of widgets) {
  for (const language of languages.filter((tag) => tag in needsEntry)) {
    test(`<${name}> in "${language}" has no hard word without a glossary entry`, async () => {
      const needed = needsEntry[language]!;
      const known = everyday[language]!;
      const missing = [...(await uncovered(name, language))].filter(
        ([word]) =>
          needed(word) &&
          !known.has(word) &&
          !word.split('-').every((part) => known.has(part) || !needed(part)),
      );
      assert.deepEqual(
        missing.map(([word, section]) => `${word} (${section})`),
        [],
      );
    });
  }
}
