import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {chaptersIn, localization, readContent} from '../../tools/content/content.ts';
import {chaptersModule} from '../../tools/content/chapters.ts';
import {minutesFor} from '../../tools/content/reading-time.ts';
import {widgets} from '../../tools/content/widgets.ts';

const words = (count) => Array(count).fill('word').join(' ');

describe('reading time', () => {
  for (const [count, minutes] of [
    [0, 1],
    [140, 1],
    [560, 4],
    [1400, 10],
    [1700, 10],
    [1800, 15],
    [2800, 20],
  ]) {
    test(`of ${count} words is ${minutes} minutes`, () =>
      assert.equal(minutesFor([words(count)]), minutes));
  }
});

describe('chapters', () => {
  for (const language of localization().languages) {
    test(`in "${language}" are those that the build has, in the guide’s order, with their time`, async () => {
      const all = (await readContent('recurrence-guide', language)).chapters;
      const built = await chaptersIn(language);
      assert.deepEqual(
        built.map(({id}) => id),
        all.map(({id}) => id).filter((id) => widgets.includes(id)),
      );
      for (const {id, lookup, minutes} of built) {
        assert.equal(Boolean(lookup), minutes === undefined, id);
        if (!lookup) assert.ok(minutes >= 2 && minutes <= 30, `${id}: ${minutes}`);
      }
    });
  }

  test('of every widget that speaks, but the guide itself', async () => {
    const ids = (await readContent('recurrence-guide', 'en')).chapters.map(({id}) => id);
    assert.deepEqual(
      widgets.filter((name) => !ids.includes(name)),
      ['language-switch', 'recurrence-guide'],
    );
  });

  test('each load their own code and words, and nothing at once', async () => {
    const text = await chaptersModule(
      (name) => `code(${JSON.stringify(name)})`,
      (name) => `words(${JSON.stringify(name)})`,
    );
    const asked = [];
    const load = (kind) => (name) => asked.push(`${kind} ${name}`);
    const chapters = Function(
      'code',
      'words',
      text.replace('export default', 'return'),
    )(load('code'), load('words'));
    assert.deepEqual(asked, []);
    chapters['coping-guide'].code('');
    chapters['coping-guide'].words.es('');
    assert.deepEqual(asked, ['code coping-guide', 'words content:coping-guide/es']);
  });
});
