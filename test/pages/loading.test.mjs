/**
 * How the files of a page follow one another: nothing waits for more than two steps. The server answers
 * in waves: it holds every request until no more come, so that a wave is a step, however slow the machine.
 */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {examples} from '../../build/js/test/support/examples.js';
import {answer, launch} from '../support/chromium.mjs';
import {serve} from '../support/server.mjs';

const quiet = 1000;

/** Releases all waiting requests together when none has come for a while. */
function waves() {
  let waiting = [];
  let timer;
  let wave = 0;
  return {
    async hold() {
      clearTimeout(timer);
      const mine = wave;
      timer = setTimeout(() => {
        wave++;
        for (const release of waiting.splice(0)) release();
      }, quiet);
      await new Promise((release) => waiting.push(release));
      return mine;
    },
  };
}

describe('loading', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const {name, markup} of examples) {
    test(`<${name}> asks for all it needs at most two steps after the page`, async () => {
      const steps = {};
      const {hold} = waves();
      const server = await serve('.', async (request, response) => {
        assert.ok(!(request.url in steps), `${request.url} was asked for twice`);
        steps[request.url] = -1;
        steps[request.url] = await hold();
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
      const seen = JSON.stringify(steps, null, 1);
      assert.ok(Object.keys(steps).length >= 5, seen);
      assert.ok(
        Object.values(steps).every((step) => step >= 0 && step <= 2),
        seen,
      );
      assert.ok(!Object.keys(steps).some((file) => /\.en-/.test(file)), `English words: ${seen}`);
    });
  }
});
