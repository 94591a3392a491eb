/**
 * How the files of a page follow one another: everything is requested at most two steps after the page,
 * and the chapter of a guide, which only the guide knows, one step later.
 */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {answer, launch} from '../node/chromium.ts';
import {requestWaves, showsContent} from '../node/request-waves.ts';
import {serve} from '../node/server.ts';
import {examples, helpers} from '../support/examples.ts';

describe('loading', {concurrency: 5}, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const {name, markup} of [...examples, ...helpers]) {
    test(`<${name}> requests all it needs at most two steps after the page`, async () => {
      const steps: Record<string, number> = {};
      const {hold} = requestWaves();
      const server = await serve('.', async ({url}, response) => {
        assert.ok(!(url in steps), `${url} was requested twice`);
        steps[url] = -1;
        steps[url] = await hold();
        return url === '/' && answer(response, markup, 'es');
      });
      const page = await browser.newPage();
      await page.goto(server.address);
      await page.waitForFunction(showsContent, name);
      await server.close();
      await page.close();
      const seen = JSON.stringify(steps, null, 1);
      const hasContent = examples.some((example) => example.name === name);
      assert.ok(Object.keys(steps).length >= (hasContent ? 5 : 4), seen);
      for (const [file, step] of Object.entries(steps)) {
        const isChapter = name === 'recurrence-guide' && file.includes('recurrence-explainer');
        // A request that is still held when the content shows was not needed for it.
        assert.ok(step <= (isChapter ? 3 : 2), seen);
      }
      assert.ok(!Object.keys(steps).some((file) => /\.en-/.test(file)), `English content: ${seen}`);
    });
  }
});
