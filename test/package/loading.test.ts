/**
 * How the files of a page follow one another: nothing waits for more than two steps, and the chapter of
 * a guide, which only the guide knows, for one more. The server answers
 * in waves: it holds every request until no more come, so that a wave is a step, however slow the machine.
 */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {examples, helpers} from '../support/examples.ts';
import {answer, launch} from '../node/chromium.ts';
import {serve} from '../node/server.ts';
import {requestWaves, showsContent} from '../node/request-waves.ts';

describe('loading', {concurrency: 5}, () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const {name, markup} of [...examples, ...helpers]) {
    test(`<${name}> asks for all it needs at most two steps after the page`, async () => {
      const steps = {};
      const {hold} = requestWaves();
      const server = await serve('.', async (request, response) => {
        assert.ok(!(request.url in steps), `${request.url} was asked for twice`);
        steps[request.url] = -1;
        steps[request.url] = await hold();
        return request.url === '/' && answer(response, markup, 'es');
      });
      const page = await browser.newPage();
      await page.goto(server.address);
      await page.waitForFunction(showsContent, name);
      await server.close();
      await page.close();
      const seen = JSON.stringify(steps, null, 1);
      const words = examples.some((example) => example.name === name);
      assert.ok(Object.keys(steps).length >= (words ? 5 : 4), seen);
      const chapter = /recurrence-explainer/;
      for (const [file, step] of Object.entries(steps)) {
        const last = name === 'recurrence-guide' && chapter.test(file) ? 3 : 2;
        // What was still held when the widget stood was not waited for.
        assert.ok(step <= last, seen);
      }
      assert.ok(!Object.keys(steps).some((file) => /\.en-/.test(file)), `English words: ${seen}`);
    });
  }
});
