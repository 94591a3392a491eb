/** `npm start`: its modules, the content of its pages and its port. */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {compileWith} from '../../tools/content/compile-content.ts';
import {localization} from '../../tools/content/content.ts';
import {widgets} from '../../tools/content/widgets.ts';
import {firstFreePort} from '../../tools/dev-server/first-free-port.ts';
import {virtualModules} from '../../tools/dev-server/virtual-modules.ts';
import {citedSources} from '../../tools/outputs/site/cited-sources.ts';
import {siteData} from '../../tools/outputs/site/data.ts';

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

test('the demo reads the content that the server compiled, not that of the last build', async () => {
  mkdirSync('build', {recursive: true});
  const root = resolve(mkdtempSync('build/dev-server-test-'));
  try {
    const {languages, file} = localization();
    const message = 'export const msg = (text) => `now ${text}`;\n';
    compileWith(Object.fromEntries(languages.map((tag) => [join(root, tag), message])));
    const config = {file, languages, root};
    const {headings, sections} = await siteData('dist', config);
    assert.match(headings['coping-guide']!['en']!, /^now /);
    for (const tag of ['coping-guide', 'recurrence-guide'])
      assert.match(sections[tag]![0]!.headings['es']!, /^now /, tag);
    rmSync(join(root, languages[0]!, 'coping-guide.js'));
    await assert.rejects(citedSources(config), /coping-guide\.js/);
  } finally {
    rmSync(root, {recursive: true});
  }
});

test('the server uses the next port if one is in use', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, done));
  try {
    const {port} = other.address() as AddressInfo;
    assert.ok((await firstFreePort(port)) > port);
  } finally {
    other.close();
  }
});
