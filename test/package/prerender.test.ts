/** Prerendered pages do not depend on the build machine. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {test} from 'node:test';

const folder = resolve('build/other-machine');

/** Browser features, a reader's settings and a clock that Node.js does not have. */
const browser = `
  const share = () => Promise.resolve();
  const navigator = {share, canShare: () => true, clipboard: {writeText: share}, languages: ['es-MX']};
  Object.defineProperty(globalThis, 'navigator', {value: navigator});
  globalThis.window = globalThis;
  globalThis.print = () => {};
  globalThis.matchMedia = () => ({matches: true});
  globalThis.speechSynthesis = {getVoices: () => [{lang: 'en-US', localService: true}]};
  globalThis.localStorage = {getItem: () => '{}', setItem() {}, removeItem() {}};
  const {now} = Date;
  Date.now = () => now() + 400 * 86_400_000;
`;

/** Prerenders in another process, after `setup`; throws what it throws. */
function prerender(setup: string): void {
  mkdirSync(folder, {recursive: true});
  const script = join(folder, 'prerender.mjs');
  const module = pathToFileURL(resolve('tools/outputs/prerender/prerender.ts')).href;
  const options = {bundles: join(folder, 'bundles')};
  writeFileSync(
    script,
    `${setup}
    const {prerender} = await import(${JSON.stringify(module)});
    await prerender(${JSON.stringify(folder)}, ${JSON.stringify(options)});`,
  );
  const elsewhere = {TZ: 'Asia/Tokyo', LANG: 'es_MX.UTF-8', LC_ALL: 'es_MX.UTF-8'};
  execFileSync(process.execPath, ['--import', 'tsx', script], {
    env: {...process.env, ...elsewhere},
    stdio: 'pipe',
  });
}

test('prerendered pages do not depend on features, clock, time zone or language of the machine', () => {
  prerender(browser);
  const files = readdirSync('dist/static');
  assert.deepEqual(readdirSync(join(folder, 'static')), files);
  assert.ok(files.length >= 36, `${files.length} files`);
  for (const file of files) {
    assert.equal(
      readFileSync(join(folder, 'static', file), 'utf8'),
      readFileSync(join('dist/static', file), 'utf8'),
      file,
    );
  }
});

test('a Node.js without the data of a language fails instead of writing it in English', () => {
  assert.throws(
    () =>
      prerender("Intl.DateTimeFormat.supportedLocalesOf = (tag) => (tag === 'es' ? [] : [tag]);"),
    /no locale data for es/,
  );
});
