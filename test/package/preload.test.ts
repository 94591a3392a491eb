/**
 * `preload.json` names all that a widget needs: a page with its files in `<link rel="modulepreload">`
 * has code and words in one step after itself. The server answers in waves, as in the test of loading.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {examples, helpers} from '../support/examples.ts';
import {answer, launch} from '../node/chromium.ts';
import {serve} from '../node/server.ts';
import {requestWaves, showsContent} from '../node/request-waves.ts';

const table = JSON.parse(readFileSync('dist/preload.json', 'utf8'));

describe('preloading', {concurrency: 5}, () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const {name, markup} of [...examples, ...helpers]) {
    const lang = name === 'coping-guide' ? 'en' : 'es';
    test(`<${name}> in "${lang}" has all it needs one step after the page`, async () => {
      const links = table[name][lang].map(
        (file) => `<link rel="modulepreload" href="/dist/${file}">`,
      );
      const steps = {};
      const {hold} = requestWaves();
      const server = await serve('.', (request, response) =>
        request.url === '/' ? answer(response, markup, lang, links.join('')) : false,
      );
      const page = await browser.newPage();
      // Held before they leave: the browser sends six at once to such a server, and the others later.
      await page.route('**', async (route) => {
        const file = new URL(route.request().url()).pathname;
        assert.ok(!(file in steps), `${file} was asked for twice`);
        steps[file] = await hold();
        await route.continue().catch(() => {});
      });
      await page.goto(server.address);
      await page.waitForFunction(showsContent, name);
      await server.close();
      await page.close();
      const expected = [
        '/',
        '/dist/widgets.js',
        ...table[name][lang].map((file) => `/dist/${file}`),
      ];
      // What comes after the words show is not waited for.
      const asked = Object.keys(steps).filter((file) => !/later-/.test(file));
      assert.deepEqual(asked.sort(), expected.sort());
      for (const [file, step] of asked.map((file) => [file, steps[file]])) {
        assert.ok(step <= Number(file !== '/'), JSON.stringify(steps, null, 1));
      }
    });
  }
});
