/** The modules of `npm start`: the loader finds the sources of each widget beside its own. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {localization} from '../../tools/content/content.ts';
import {widgets} from '../../tools/content/widgets.ts';
import {virtualModules} from '../../tools/dev-server/virtual-modules.ts';

test('the development server gives the loader the source of every widget', async () => {
  const {serve} = virtualModules(localization);
  const served = await serve!({path: '/virtual/loader/catalog.js'} as never);
  const {body} = served as {body: string};
  const catalog = JSON.parse(/^export default (.*);$/s.exec(body)![1]!) as Record<
    string,
    [[string], object]
  >;
  assert.deepEqual(Object.keys(catalog), [...widgets]);
  // The loader is src/entries/widgets.ts, and appends each file to the URL of its folder.
  for (const [[file]] of Object.values(catalog)) {
    assert.ok(existsSync(join('src/entries', file)), file);
  }
});
