/**
 * `preload.json` names all that a widget needs: a page with these files in `<link rel="modulepreload">`
 * has code and content one step after itself.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {answer, launch} from '../node/chromium.ts';
import {requestWaves, showsContent} from '../node/request-waves.ts';
import {serve} from '../node/server.ts';
import {examples, helpers} from '../support/examples.ts';

const table = JSON.parse(readFileSync('dist/preload.json', 'utf8')) as Record<
  string,
  Record<string, readonly string[]>
>;

/** Features that load after the content shows, which nothing waits for. */
const isLate = (file: string, needed: readonly string[]) =>
  file.startsWith('/dist/chunks/') && !needed.includes(file);

describe('preloading', {concurrency: 5}, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const {name, markup} of [...examples, ...helpers]) {
    const lang = name === 'coping-guide' ? 'en' : 'es';
    test(`<${name}> in "${lang}" has all it needs one step after the page`, async () => {
      const files = table[name]?.[lang] ?? [];
      const links = files.map((file) => `<link rel="modulepreload" href="/dist/${file}">`);
      const steps: Record<string, number> = {};
      const {hold} = requestWaves();
      const server = await serve('.', ({url}, response) =>
        url === '/' ? answer(response, markup, lang, links.join('')) : false,
      );
      const page = await browser.newPage();
      // Held before they leave the browser, which sends only six at a time to such a server.
      await page.route('**', async (route) => {
        const file = new URL(route.request().url()).pathname;
        assert.ok(!(file in steps), `${file} was requested twice`);
        steps[file] = await hold();
        await route.continue().catch(() => {});
      });
      await page.goto(server.address);
      await page.waitForFunction(showsContent, name);
      await server.close();
      await page.close();
      const needed = ['/', '/dist/widgets.js', ...files.map((file) => `/dist/${file}`)];
      const requested = Object.keys(steps).filter((file) => !isLate(file, needed));
      assert.deepEqual(requested.sort(), needed.sort());
      for (const file of requested) {
        assert.ok(steps[file]! <= Number(file !== '/'), JSON.stringify(steps, null, 1));
      }
      // Files that the table omits must not delay the content.
      for (const [file, step] of Object.entries(steps)) {
        assert.ok(!isLate(file, needed) || step > 1, `${file} is missing in preload.json`);
      }
    });
  }
});
