import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {chaptersIn, localization, readContent} from '../../tools/content/content.ts';
import {chaptersModule} from '../../tools/content/chapters.ts';
import {minutesFor} from '../../tools/content/reading-time.ts';
import {widgets} from '../../tools/content/widgets.ts';

const words = (count: number) => Array<string>(count).fill('word').join(' ');

interface ChapterLoaders {
  readonly code: (query: string) => unknown;
  readonly words: Readonly<Record<string, (query: string) => unknown>>;
}

describe('reading time', () => {
  for (const [count, minutes] of [
    [0, 1],
    [140, 1],
    [560, 4],
    [1400, 10],
    [1700, 10],
    [1800, 15],
    [2800, 20],
  ] as const) {
    test(`of ${count} words is ${minutes} minutes`, () =>
      assert.equal(minutesFor([words(count)]), minutes));
  }
});

describe('chapters', () => {
  for (const language of localization().languages) {
    test(`in "${language}" are those of the build, in the guide’s order, with their reading time`, async () => {
      const all = (await readContent('recurrence-guide', language)).chapters!;
      const built = await chaptersIn(language, localization());
      assert.deepEqual(
        built.map(({id}) => id),
        all.map(({id}) => id).filter((id) => widgets.includes(id)),
      );
      for (const {id, lookup, minutes} of built) {
        assert.equal(Boolean(lookup), minutes === undefined, id);
        if (minutes !== undefined) assert.ok(minutes >= 2 && minutes <= 40, `${id}: ${minutes}`);
      }
    });
  }

  test('include every widget with content except the guide itself', async () => {
    const ids = (await readContent('recurrence-guide', 'en')).chapters!.map(({id}) => id);
    assert.deepEqual(
      widgets.filter((name) => !ids.includes(name)),
      ['language-switch', 'recurrence-guide'],
    );
  });

  test('load their own code and content only on demand', async () => {
    const text = await chaptersModule(
      (name) => `code(${JSON.stringify(name)})`,
      (name) => `words(${JSON.stringify(name)})`,
    );
    const requested: string[] = [];
    const load = (kind: string) => (name: string) => requested.push(`${kind} ${name}`);
    const evaluate = Function('code', 'words', text.replace('export default', 'return')) as (
      code: unknown,
      words: unknown,
    ) => Record<string, ChapterLoaders>;
    const chapters = evaluate(load('code'), load('words'));
    assert.deepEqual(requested, []);
    chapters['coping-guide']!.code('');
    chapters['coping-guide']!.words['es']!('');
    assert.deepEqual(requested, ['code coping-guide', 'words content:coping-guide/es']);
  });
});
