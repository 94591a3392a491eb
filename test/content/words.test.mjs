/** Holds the words against the facts they come from, the other language, and the reading levels. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {localization, readContent, statementsOf} from '../../tools/content/content.ts';
import {widgets} from '../../tools/content/widgets.ts';
import {asText, english, plain, spanish} from '../../tools/content/reading-level.ts';

const {languages} = localization();

/** The facts that each widget carries, by topic of the list of facts. */
const topics = {
  'recurrence-explainer': ['definitions', 'why', 'risk', 'feelings'],
  'diagnosis-guide': ['finding', 'tests'],
  'treatment-options': ['choosing', 'local', 'regional', 'metastatic', 'comfort'],
  'coping-guide': ['feelings', 'complementary', 'coping'],
  'clinical-trials': ['trials'],
  'appointment-planner': ['appointment', 'questions-to-ask', 'questions-you-may-get'],
  'support-resources': ['support'],
};

/** Names of treatments and drug classes are long words that cannot be avoided there. */
const smogLimit = {'treatment-options': 9};

/** Facts by number: those of `test/content/facts.json`, the project's copy of what it must say. */
const facts = JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8'));

/** Every string of a widget's words, by the path to it. */
function* strings(value, path = '') {
  if (typeof value === 'string') yield [path, value];
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}/${key}`);
  }
}

/** What is no word of any language: ids, forms, sources, dates. */
const technical = /\/(?:id|form|kind|place|rank|format)$|\/(?:sources|facts)\/\d+$/;

/** Figures, each once; those within a name (HER2, CDK4) are no figures. */
const numbers = (text) => [...new Set(text.match(/(?<![\p{L}\d])\d+(?:[.,:–-]\d+)*/gu))].sort();
const links = (text) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address).sort();
const braces = (text) => text.match(/\{\w+\}/g)?.sort() ?? [];
const strongs = (text) => text.match(/\*\*/g)?.length ?? 0;

/** Words that are the same in both languages. */
const same = new Set([
  'Local',
  'Regional',
  'HER2',
  'PD-L1',
  'placebo',
  'placebo|placebos',
  'pleura',
  'pleura|pleural',
  'tumor',
]);

for (const name of [...widgets, 'interface']) {
  const contents = Object.fromEntries(
    await Promise.all(languages.map(async (tag) => [tag, await readContent(name, tag)])),
  );
  describe(`the words of ${name}`, () => {
    const source = new Map(strings(contents.en));
    for (const language of languages.slice(1)) {
      test(`all stand in "${language}", none left in English, with the same numbers, links and marks`, () => {
        const translated = new Map(strings(contents[language]));
        assert.deepEqual([...translated.keys()], [...source.keys()]);
        for (const [path, words] of source) {
          const other = translated.get(path);
          if (technical.test(path) || /^\d{4}-\d\d-\d\d$/.test(words)) {
            if (!path.endsWith('/format')) assert.equal(other, words, path);
            continue;
          }
          assert.ok(other.trim(), path);
          if (!same.has(words) && /\p{Ll}{2}/u.test(words))
            assert.notEqual(other, words, `${path} is left in English`);
          assert.deepEqual(numbers(plain(other)), numbers(plain(words)), `${path}: numbers`);
          assert.deepEqual(links(other), links(words), `${path}: links`);
          assert.deepEqual(braces(other), braces(words), `${path}: placeholders`);
          assert.equal(strongs(other) % 2, 0, `${path}: ** is not closed`);
          assert.ok(!/[<>]|&\w+;/.test(other + words), `${path}: markup`);
        }
      });
    }
    if (!contents.en.sections) return;

    const all = [...statementsOf(contents.en)];
    test('each say where they come from', async () => {
      const {sources} = await import('../../build/content/en/sources.js');
      assert.ok(all.length > 0);
      for (const [section, {id, sources: ids}] of all) {
        assert.ok(ids?.length, `${section}.${id} has no source`);
        for (const source of ids) {
          const {title, publisher, address, date} = sources[source];
          assert.ok(title && publisher, source);
          if (address) assert.equal(new URL(address).protocol, 'https:', source);
          if (date) assert.match(date, /^\d{4}(-\d\d){0,2}$/, source);
        }
      }
    });

    test('have ids that are unique within their section', () => {
      for (const {id: section, passages} of contents.en.sections) {
        const ids = [...statementsOf({sections: [{id: section, passages}]})].map(([, {id}]) => id);
        assert.deepEqual(ids, [...new Set(ids)]);
      }
    });

    for (const language of languages) {
      test(`carry every fact of their topics in "${language}"`, () => {
        const carried = new Set(
          [...statementsOf(contents[language])]
            .filter(([, {text}]) => text)
            .flatMap(([, passage]) => passage.facts ?? []),
        );
        const wanted = facts.filter(
          ({topic, use, where}) => use === 'carry' && !where && topics[name]?.includes(topic),
        );
        assert.deepEqual(
          wanted.filter(({id}) => !carried.has(id)).map(({id}) => id),
          [],
        );
        const never = new Set(
          facts.filter(({use}) => ['never', 'careful'].includes(use)).map(({id}) => id),
        );
        assert.deepEqual(
          [...carried].filter((id) => never.has(id)),
          [],
        );
      });
    }

    test('show the contested numbers in the panel that the reader opens, and nowhere else', () => {
      const contested = new Set(facts.filter(({use}) => use === 'numbers-panel').map(({id}) => id));
      for (const [section, {id, facts: from = [], text: words}] of all) {
        if (section === 'numbers') continue;
        assert.deepEqual(
          from.filter((fact) => contested.has(fact)),
          [],
          `${section}.${id}`,
        );
        assert.ok(!/%/.test(words), `${section}.${id} has a percentage`);
      }
    });

    const levels = {en: english, es: spanish};
    const limits = {
      en: ({grade, smog}, whole) => {
        assert.ok(grade <= (whole ? 6 : 7), `grade ${grade}`);
        if (whole) assert.ok(smog <= (smogLimit[name] ?? 8), `SMOG ${smog}`);
      },
      es: ({inflesz}) => assert.ok(inflesz >= 65, `INFLESZ ${inflesz}`),
    };
    for (const language of languages.filter((tag) => tag in levels)) {
      test(`are easy to read in "${language}", each section and the whole`, () => {
        const sections = new Map();
        for (const [section, {title, text: words}] of statementsOf(contents[language])) {
          sections.set(section, [
            ...(sections.get(section) ?? []),
            ...(title ? [title] : []),
            words,
          ]);
        }
        limits[language](levels[language](asText([...sections.values()].flat())), true);
        for (const [section, texts] of sections) {
          try {
            limits[language](levels[language](asText(texts)), false);
          } catch (error) {
            error.message = `${section}: ${error.message}`;
            throw error;
          }
        }
      });
    }
  });
}
