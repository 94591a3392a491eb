/**
 * Random attributes, properties, children, stored data, frame URLs, messages and `words.json`: the widget
 * shows its text, crisis lines included, throws nothing and runs nothing. A failure prints the seed and the
 * smallest input that fails; `npm test -- random-input --seed=NUMBER` runs it again.
 */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import fc from 'fast-check';
import type {Browser, Page} from 'playwright-core';
import {localization} from '../../tools/content/content.ts';
import {idsOf, modules} from '../../tools/content/messages.ts';
import {parseTestOptions} from '../../tools/testing/options.ts';
import {launch} from '../node/chromium.ts';
import {serve, type Server} from '../node/server.ts';
import {strictPolicy} from '../node/strict-policy.ts';
import {widgetTags} from '../support/widget-tags.ts';
import {checkWidget, collectProblems, mountWidget, type RandomCase} from './random-case.ts';
import {frameMessage, frameQuery, randomWidget, storedData, wordsJson} from './random-values.ts';

const {full, seed = Date.now() % 1e9} = parseTestOptions();
/** Of 200 cases in all, or 10,000. */
const cases = (share: number) => ({numRuns: share * (full ? 50 : 1), seed, endOnFailure: false});

describe(`random input, --seed=${seed}`, () => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  /** The response for `/words/…`. */
  let words = '{}';

  before(async () => {
    browser = await launch();
    server = await serve('.', ({url}, response) => {
      if (url.startsWith('/words/')) {
        response.setHeader('content-type', 'application/json');
        response.end(words);
        return true;
      }
      if (url !== '/' && url !== '/frame') return false;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', `${strictPolicy}; frame-src 'self'`);
      response.end(
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Random</title>' +
          `<script ${url === '/' ? 'type="module" src="/dist/widgets.js"' : 'src="/dist/frame-resize.js"'}></script>` +
          '</head><body><main></main></body></html>',
      );
      return true;
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(path: string): Promise<void> {
    page = await browser.newPage();
    await page.addInitScript(collectProblems);
    await page.goto(server.address + path);
  }

  const check = async (input: RandomCase) => {
    await page.evaluate(mountWidget, input);
    assert.deepEqual(await page.evaluate(checkWidget, input.widget.tag), []);
  };

  /** A widget without random parts. */
  const plain = (tag: string, attributes: Readonly<Record<string, string>> = {}) => ({
    widget: {tag, attributes, children: [], properties: {}, late: false},
  });

  test('the check itself finds a blank widget, injected code and a lost crisis line', async () => {
    await open('/');
    await check(plain('support-resources'));
    await page.evaluate(() => {
      const root = document.querySelector('support-resources')!.shadowRoot!;
      root.querySelector('[href="tel:988"]')!.setAttribute('href', 'javascript:pwned()');
      for (const link of root.querySelectorAll('[href="tel:988"]')) link.remove();
      root.append(Object.assign(document.createElement('img'), {src: 'data:,'}));
      pwned();
    });
    const found = (await page.evaluate(checkWidget, 'support-resources')).join('\n');
    for (const problem of [
      'injected code ran',
      'injected <img>',
      'javascript:',
      'no link to 988',
    ]) {
      assert.ok(found.includes(problem), `${problem} in ${found}`);
    }
    await page.evaluate(() =>
      document
        .querySelector('support-resources')!
        .shadowRoot!.querySelector('article')!
        .replaceChildren(),
    );
    assert.match((await page.evaluate(checkWidget, 'support-resources')).join(), /blank/);
  });

  test('in attributes, properties and children', async () => {
    await open('/');
    await fc.assert(
      fc.asyncProperty(randomWidget, (widget) => check({widget})),
      cases(120),
    );
  });

  test('in stored data', async () => {
    await open('/');
    const tags = fc.constantFrom('appointment-planner', 'recurrence-guide', 'language-switch');
    await fc.assert(
      fc.asyncProperty(tags, storedData, (tag, stored) =>
        check({...plain(tag, {remember: ''}), stored}),
      ),
      cases(30),
    );
  });

  test('in a words.json', async () => {
    await open('/');
    const config = localization();
    const infos = await Promise.all(modules.map((name) => idsOf(name, config)));
    const entries = Object.fromEntries(
      infos
        .flatMap((info) => Object.entries(info))
        .map(([id, {fingerprints}]) => [id, fingerprints]),
    );
    const tags = fc.constantFrom(...widgetTags.filter((tag) => tag !== 'language-switch'));
    let file = 0;
    await fc.assert(
      fc.asyncProperty(tags, wordsJson(entries), async (tag, json) => {
        words = json;
        await check(plain(tag, {words: `/words/${file++}.json`}));
      }),
      cases(20),
    );
  });

  test('in the URL of a frame', async () => {
    page = await browser.newPage();
    await page.addInitScript(collectProblems);
    await fc.assert(
      fc.asyncProperty(frameQuery, async (query) => {
        await page.goto(`${server.address}/dist/frame.html?${query}`);
        const tag = await page.evaluate(
          (known) => known.find((name) => document.body.querySelector(`:scope > ${name}`)),
          widgetTags,
        );
        assert.ok(tag, 'no widget');
        assert.deepEqual(await page.evaluate(checkWidget, tag), []);
      }),
      cases(10),
    );
  });

  test('in messages to a frame and to the page around it', async () => {
    await open('/frame');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/dist/frame.html?element=support-resources&lang=en';
      document.querySelector('main')!.append(frame);
    });
    const inner = await (await page.waitForSelector('iframe')).contentFrame();
    assert.ok(inner);
    await inner.waitForSelector('support-resources [href="tel:988"]');
    await fc.assert(
      fc.asyncProperty(frameMessage, async (message) => {
        await inner.evaluate((data) => parent.postMessage(data, '*'), message);
        await page.evaluate((data) => frames[0]!.postMessage(data, '*'), message);
        assert.deepEqual(await inner.evaluate(checkWidget, 'support-resources'), []);
        assert.deepEqual(await page.evaluate(() => problems.splice(0)), []);
        const height = await page.evaluate(() => document.querySelector('iframe')!.clientHeight);
        assert.ok(height >= 100 && height <= 1e6, `a frame of ${height} px`);
      }),
      cases(20),
    );
  });
});
