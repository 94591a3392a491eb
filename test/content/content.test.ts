/** Checks the content against the facts it must carry, its translations and the reading levels. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {sources, type Source, type SourceId} from '../../src/content/sources.ts';
import {
  ids as messageIds,
  localization,
  readContent,
  statementsOf,
} from '../../tools/content/content.ts';
import type {ModuleContent} from '../../tools/content/content-types.ts';
import {widgets} from '../../tools/content/widgets.ts';
import {
  asText,
  english as levelOfEnglish,
  spanish as levelOfSpanish,
} from '../../tools/content/reading-level.ts';
import {stripMarks} from '../../src/lib/inline-marks/parse-inline.ts';

const {languages} = localization();

/** The topics of the list of facts that each widget carries. */
const topics: Readonly<Record<string, readonly string[]>> = {
  'recurrence-explainer': ['definitions', 'why', 'risk', 'feelings'],
  'diagnosis-guide': ['finding', 'tests'],
  'treatment-options': ['choosing', 'local', 'regional', 'metastatic', 'comfort'],
  'coping-guide': ['feelings', 'complementary', 'coping'],
  'clinical-trials': ['trials'],
  'appointment-planner': ['appointment', 'questions-to-ask', 'questions-you-may-get'],
  'support-resources': ['support'],
};

/** Names of treatments and drug classes are long words that cannot be avoided there. */
const smogLimit: Readonly<Record<string, number>> = {'treatment-options': 9};

/** The facts that the content must, may or must never carry. */
const facts = JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8')) as {
  id: string;
  topic: string;
  use: string;
  where?: string;
}[];

/** Every string of a module's content, by its path. */
function* strings(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}/${key}`);
  }
}

/** Values that are not translated: ids, forms, sources. */
const technical =
  /\/(?:id|form|kind|place|rank|format)$|\/\d+\/call$|\/(?:sources|facts|routes)\/\d+$/;

/** Distinct numbers, except digits within a name (HER2, CDK4). */
const numbers = (text: string) =>
  [...new Set(text.match(/(?<![\p{L}\d])\d+(?:[.,:–-]\d+)*/gu))].sort();
const links = (text: string) =>
  [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address).sort();
const braces = (text: string) => text.match(/\{\w+\}/g)?.sort() ?? [];
const strongs = (text: string) => text.match(/\*\*/g)?.length ?? 0;

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
  ) as Record<string, ModuleContent>;
  const idContent = await readContent(name, messageIds);
  describe(`content of ${name}`, () => {
    const source = new Map(strings(contents['en']));
    const idOf = new Map(strings(idContent));
    for (const language of languages.slice(1)) {
      test(`is complete in "${language}", with the same numbers, links and marks`, () => {
        const translated = new Map(strings(contents[language]));
        assert.deepEqual([...translated.keys()], [...source.keys()]);
        const untranslated: string[] = [];
        for (const [path, words] of source) {
          const other = translated.get(path)!;
          if (technical.test(path) || /^\d{4}-\d\d-\d\d$/.test(words)) {
            if (!path.endsWith('/format')) assert.equal(other, words, path);
            continue;
          }
          const id = idOf.get(path) ?? path;
          assert.ok(other.trim(), id);
          if (!same.has(words) && /\p{Ll}{2}/u.test(words) && other === words)
            untranslated.push(id);
          assert.deepEqual(
            numbers(stripMarks(other)),
            numbers(stripMarks(words)),
            `${id}: numbers`,
          );
          assert.deepEqual(links(other), links(words), `${id}: links`);
          assert.deepEqual(braces(other), braces(words), `${id}: placeholders`);
          assert.equal(strongs(other) % 2, 0, `${id}: ** is not closed`);
          assert.ok(!/[<>]|&\w+;/.test(other + words), `${id}: markup`);
        }
        assert.deepEqual(
          untranslated,
          [],
          `add a <target> in locales/${language}.xlf for: ${untranslated.join(', ')}`,
        );
      });
    }
    const english = contents['en']!;
    if (!english.sections) return;

    const all = [...statementsOf(english)];
    test('cites a complete source for every statement', () => {
      assert.ok(all.length > 0);
      for (const [section, {id, sources: ids}] of all) {
        assert.ok(ids?.length, `${section}.${id} has no source`);
        for (const source of ids) {
          const {title, publisher, address, date}: Source = sources[source as SourceId];
          assert.ok(title && publisher, source);
          if (address) assert.equal(new URL(address).protocol, 'https:', source);
          if (date) assert.match(date, /^\d{4}(-\d\d){0,2}$/, source);
        }
      }
    });

    test('has unique ids within each section', () => {
      for (const {id: section, passages} of english.sections!) {
        const ids = [...statementsOf({sections: [{id: section, passages}]})].map(([, {id}]) => id);
        assert.deepEqual(ids, [...new Set(ids)]);
      }
    });

    for (const language of languages) {
      test(`contains every fact of its topics in "${language}"`, () => {
        const carried = new Set(
          [...statementsOf(contents[language]!)]
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

    test('shows contested numbers only in the panel that the reader opens', () => {
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

    const checkLevel: Readonly<Record<string, (text: string, whole: boolean) => void>> = {
      en: (text, whole) => {
        const {grade, smog} = levelOfEnglish(text);
        assert.ok(grade <= (whole ? 6 : 7), `grade ${grade}`);
        if (whole) assert.ok(smog <= (smogLimit[name] ?? 8), `SMOG ${smog}`);
      },
      es: (text) => {
        const {inflesz} = levelOfSpanish(text);
        assert.ok(inflesz >= 65, `INFLESZ ${inflesz}`);
      },
    };
    for (const language of languages.filter((tag) => tag in checkLevel)) {
      test(`is easy to read in "${language}", in each section and as a whole`, () => {
        const sections = new Map<string, string[]>();
        for (const [section, {title, text: words}] of statementsOf(contents[language]!)) {
          sections.set(section, [
            ...(sections.get(section) ?? []),
            ...(title ? [title] : []),
            words,
          ]);
        }
        checkLevel[language]!(asText([...sections.values()].flat()), true);
        for (const [section, texts] of sections) {
          try {
            checkLevel[language]!(asText(texts), false);
          } catch (error) {
            throw new Error(section, {cause: error});
          }
        }
      });
    }
  });
}
