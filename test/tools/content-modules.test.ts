import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {format, resolveConfig} from 'prettier';
import {compileForDevelopment} from '../../tools/content/compile-for-development.ts';
import {ids, localization, readContent} from '../../tools/content/content.ts';
import {contentDeclarations, declarationsFile} from '../../tools/content/declarations.ts';
import {modules} from '../../tools/content/messages.ts';

test('the declarations of the content modules are current', async () => {
  const options = await resolveConfig(declarationsFile);
  assert.equal(
    readFileSync(declarationsFile, 'utf8'),
    await format(contentDeclarations(), {...options, filepath: declarationsFile}),
    'run `npm run declarations`',
  );
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
