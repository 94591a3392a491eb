import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compileForDevelopment} from '../../tools/content/compile-for-development.ts';
import {ids, localization, readContent} from '../../tools/content/content.ts';
import {staleSources} from '../../tools/content/generated-sources.ts';
import {modules} from '../../tools/content/messages.ts';

test('the generated sources are current', async () => {
  assert.deepEqual(await staleSources(), [], 'run `npm run generate`');
});

test('npm start compiles the same content as the build', async () => {
  const config = localization();
  const development = await compileForDevelopment();
  for (const language of [...config.languages, ids]) {
    for (const name of modules) {
      assert.deepEqual(
        await readContent(name, language, development),
        await readContent(name, language, config),
        `${name} in ${language}`,
      );
    }
  }
});
