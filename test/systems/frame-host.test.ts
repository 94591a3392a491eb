/** A frame from another origin than the page around it, used with real clicks. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {readContent} from '../../tools/content/content.ts';
import {answer, launch} from '../node/chromium.ts';
import {serve, type Server} from '../node/server.ts';

interface OpenOptions extends BrowserContextOptions {
  /** Markup in the head of the page around the frame; defaults to the script that resizes it. */
  readonly head?: string;
  readonly before?: (page: Page) => Promise<unknown>;
}

const resize = '<script defer src="/dist/frame-resize.js"></script>';

describe('a frame from another origin', () => {
  let browser: Browser;
  let host: Server;
  let other: Server;
  let query: string;
  let head: string;
  before(async () => {
    browser = await launch();
    other = await serve('.');
    host = await serve('.', (request, response) =>
      request.url === '/'
        ? answer(
            response,
            `<p>Before</p><iframe src="${other.address}/dist/frame.html?${query}" title="Help"
              width="700" height="600"></iframe><p>After</p>`,
            'en',
            head,
          )
        : false,
    );
  });
  after(async () => {
    await browser.close();
    await host.close();
    await other.close();
  });

  /** Opens a page with a frame of this query. */
  async function open(
    frameQuery: string,
    {head: markup = resize, before, ...options}: OpenOptions = {},
  ) {
    query = frameQuery;
    head = markup;
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await context.route('https://**', (route) => route.fulfill({body: 'elsewhere'}));
    await before?.(page);
    await page.goto(host.address);
    return {page, frame: page.frameLocator('iframe'), close: () => context.close()};
  }
  /** The default of `--rw-scroll-margin`. */
  const scrollMargin = 16;
  const topOf = async (locator: Locator) => (await locator.boundingBox())!.y;
  const near = async (locator: Locator, top: number) => {
    for (let tries = 0; tries < 50 && Math.abs((await topOf(locator)) - top) > 5; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return Math.abs((await topOf(locator)) - top) <= 5;
  };

  test('leads the reader on the page to a section and back to the top', async () => {
    const {page, frame, close} = await open('element=recurrence-explainer&lang=en');
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 900);
    assert.equal(await page.evaluate(() => scrollY), 0);
    await frame.locator('nav a').nth(2).click();
    assert.ok(await near(frame.locator('.section-box').nth(2), 0), 'at the section');
    await frame.locator('footer a[href="#"]').click();
    assert.ok(await near(page.locator('iframe'), 0), 'at the top of the frame');
    await close();
  });

  test('turns the pages of the guide from their top', async () => {
    const {page, frame, close} = await open('element=recurrence-guide&lang=en');
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 900);
    await frame.locator('.turn a').last().click();
    await frame.locator('diagnosis-guide article').waitFor();
    assert.ok(await near(frame.locator('.place'), 0), 'at the top of the chapter');
    await close();
  });

  test('without the script of the page scrolls inside', async () => {
    const {page, frame, close} = await open('element=recurrence-explainer&lang=en', {head: ''});
    await frame.locator('nav a').nth(2).click();
    const top = await topOf(page.locator('iframe'));
    const wanted = top + scrollMargin;
    assert.ok(await near(frame.locator('.section-box').nth(2), wanted), 'at the section');
    assert.equal(await page.evaluate(() => document.querySelector('iframe')!.clientHeight), 600);
    await close();
  });

  test('opens links in a new window, never inside the frame', async () => {
    const {page, frame, close} = await open('element=coping-guide&lang=en');
    for (const summary of await frame.locator('details.section > summary').all())
      await summary.click();
    const link = frame.locator('a[href^="https:"]:not([target])').first();
    const address = await link.getAttribute('href');
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    assert.equal(new URL(opened.url()).href, new URL(address!).href);
    await close();
  });

  test('opens sources beside the page', async () => {
    const {page, frame, close} = await open('element=recurrence-explainer&lang=en');
    await frame.locator('details.section summary').first().click();
    await frame.locator('.sources summary').first().click();
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      frame.locator('.sources a').first().click(),
    ]);
    // Without a network, a fast machine is already at the browser's own error page.
    assert.match(opened.url(), /^https:|^about:blank|^chrome-error:/);
    assert.equal(new URL(page.url()).origin, new URL(host.address).origin);
    await close();
  });

  test('links to the static page if content fails to load', async () => {
    const {frame, close} = await open('element=coping-guide&lang=es', {
      before: (page) => page.route('**/chunks/**', (route) => route.abort()),
    });
    const link = frame.locator('.instead');
    await link.waitFor({state: 'attached'});
    assert.equal(await link.isVisible(), false, 'not at once');
    await link.waitFor({state: 'visible'});
    assert.match(
      (await link.getAttribute('href')) ?? '',
      /\/dist\/static\/coping-guide\.es\.html$/,
    );
    const {heading} = await readContent('coping-guide', 'es');
    assert.equal(await link.textContent(), heading);
    await close();
  });

  test('without JavaScript leads to those pages in each language', async () => {
    const {frame, close} = await open('element=coping-guide&lang=es', {javaScriptEnabled: false});
    const links = frame.locator('noscript a');
    assert.equal(await links.count(), 18);
    assert.ok(await links.first().isVisible());
    assert.equal(await frame.locator('ul[lang=es] a').first().textContent(), 'Prepare su cita');
    await close();
  });
});
