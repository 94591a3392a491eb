/** Prerendered pages do not depend on the build machine. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {before, describe, test} from 'node:test';

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
function prerender(setup: string, careTeam?: Record<string, string>, into = folder): void {
  mkdirSync(into, {recursive: true});
  const script = join(into, 'prerender.mjs');
  const module = pathToFileURL(resolve('tools/outputs/prerender/prerender.ts')).href;
  const options = {bundles: join(into, 'bundles'), careTeam};
  writeFileSync(
    script,
    `${setup}
    const {prerender} = await import(${JSON.stringify(module)});
    await prerender(${JSON.stringify(into)}, ${JSON.stringify(options)});`,
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

describe('a build for a hospital', () => {
  const into = resolve('build/for-hospital');
  const read = (file: string) => readFileSync(join(into, 'static', file), 'utf8');
  const linksIn = (html: string) => html.match(/href="tel:\+13035550100"/g)?.length ?? 0;
  const team = {
    'care-name': 'Clínica "Santa Ana"',
    'care-phone': '303-555-0100',
    'care-phone-after-hours': '303-555-0199',
  };
  before(() => prerender('', team, into));

  test('names the care team and links its numbers in every page and fragment', () => {
    const files = readdirSync(join(into, 'static'));
    assert.deepEqual(files, readdirSync('dist/static'));
    for (const file of files) {
      const html = read(file);
      assert.ok(html.includes('<strong>Clínica &#34;Santa Ana&#34;:</strong>'), file);
      // In the widget, and in the plain text beside it.
      assert.ok(linksIn(html) >= 2, file);
      assert.ok(html.includes('href="tel:+13035550199"'), file);
      assert.ok(
        html.includes(file.includes('.es.') ? 'De noche y los fines' : 'At night and'),
        file,
      );
    }
    assert.equal(linksIn(readFileSync('dist/static/diagnosis-guide.en.html', 'utf8')), 0);
  });

  test('gives the widget the same settings, so that its script shows the same', () => {
    for (const [file, tag] of [
      ['diagnosis-guide.es.fragment.html', '<diagnosis-guide lang="es"'],
      ['recurrence-guide.en.html', '<recurrence-guide heading-level="1"'],
    ] as const) {
      const attributes =
        ' care-name="Clínica &#34;Santa Ana&#34;" care-phone="303-555-0100" care-phone-after-hours="303-555-0199"';
      assert.ok(read(file).includes(`${tag}${attributes}>`), file);
    }
  });

  test('fails if a number is not valid', () => {
    const invalid = {...team, 'care-phone-after-hours': '911'};
    assert.throws(
      () => prerender('', invalid, into),
      /care-phone-after-hours: "911" is not a phone/,
    );
    assert.throws(() => prerender('', {'care-name': 'Us'}, into), /expected care-phone too/);
  });
});
