/** How the files of a page follow one another: nothing waits for more than two steps. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {examples} from '../../build/js/test/support/examples.js';
import {answer, launch} from '../support/chromium.mjs';
import {serve} from '../support/server.mjs';

const step = 400;

describe('loading', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const {name, markup} of examples) {
    test(`<${name}> asks for all it needs at most two steps after the page`, async () => {
      const asked = [];
      const start = performance.now();
      const server = await serve('.', async (request, response) => {
        asked.push({file: request.url, at: performance.now() - start});
        await wait(step);
        return request.url === '/' && answer(response, markup, 'es');
      });
      const page = await browser.newPage();
      await page.goto(server.address);
      await page.waitForFunction(
        (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('article'),
        name,
      );
      await server.close();
      await page.close();
      const origin = asked[0].at;
      const steps = Object.fromEntries(
        asked.map(({file, at}) => [file, Math.floor((at - origin) / step)]),
      );
      assert.ok(asked.length >= 5, JSON.stringify(steps));
      assert.ok(
        Object.values(steps).every((count) => count <= 2),
        JSON.stringify(steps, null, 1),
      );
      assert.ok(
        !Object.keys(steps).some((file) => /\.en-/.test(file)),
        'English words were loaded for a Spanish page',
      );
      assert.equal(
        new Set(asked.map(({file}) => file)).size,
        asked.length,
        'a file was asked for twice',
      );
    });
  }
});
