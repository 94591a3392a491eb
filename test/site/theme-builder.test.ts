/**
 * The theme builder: what it exports, applied to a page, is what it showed; its link holds the theme; an
 * address with something else in it does nothing.
 */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Frame, Page} from 'playwright-core';
import {readTokens} from '../../src/theme/check/read-tokens.ts';
import {findViolations} from '../node/accessibility.ts';
import {launch} from '../node/chromium.ts';
import {demo} from '../node/demo-site.ts';
import {serve, type Server} from '../node/server.ts';

/** A theme that goes through every kind of property. */
const theme = new URLSearchParams({
  'color-accent': 'ffd400',
  'color-text': '202030',
  'color-surface': 'fffdf8 101418',
  'color-raised': 'f4efe2',
  'color-focus': '- ffd400',
  'color-local': '8b1e57',
  'font-body': "Verdana, 'DejaVu Sans', sans-serif",
  'font-heading': 'Georgia, serif',
  'font-size': '1.25rem',
  scale: '1.3',
  'line-height': '1.8',
  radius: '0rem',
  space: '2rem',
});

let browser: Browser;
let server: Server;
let exported = '';

before(async () => {
  server = await serve(demo, ({url}, response) => {
    if (!url.startsWith('/applied')) return false;
    const scheme = new URL(url, 'http://x').searchParams.get('scheme');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">` +
        `<link rel="stylesheet" href="/site/tokens.css"><link rel="stylesheet" href="/site/preview.css">` +
        `<style>${exported}</style><style>html { color-scheme: ${scheme} !important }</style>` +
        `<script type="module" src="/dist/widgets.js"></script></head><body><main></main></body></html>`,
    );
    return true;
  });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens the builder, and collects its requests, messages and errors. */
async function open(hash: string | URLSearchParams = '', {query = '', previews = true} = {}) {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  if (!previews) {
    await page.route('**/theme-preview.html', (route) =>
      route.fulfill({contentType: 'text/html', body: '<!doctype html><title>Nothing</title>'}),
    );
  }
  const heard: {asked: string[]; said: string[]} = {asked: [], said: []};
  page.on('request', (request) => heard.asked.push(request.url()));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) heard.said.push(message.text());
  });
  page.on('pageerror', (error) => heard.said.push(error.message));
  page.on('dialog', (dialog) => {
    heard.said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${server.address}/theme-builder.html${query}#${hash}`);
  await page.waitForSelector('.measures td');
  return {page, heard};
}

const css = async (page: Page) => (await page.locator('.exports pre').first().textContent()) ?? '';

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).textContent()) ?? '';

/** Waits until every widget shows its content, including that of collapsed sections. */
const waitForWidgets = (frame: Page | Frame) =>
  // A frame outside the viewport has no animation frames, which are what Playwright polls on otherwise.
  frame.waitForFunction(
    () => {
      // Readers who search the page see collapsed sections too.
      dispatchEvent(new KeyboardEvent('keydown', {key: 'F3'}));
      const widgets = [...document.querySelectorAll('main > *')];
      return (
        widgets.length > 8 &&
        widgets.every(
          ({shadowRoot}) =>
            shadowRoot?.querySelector('article, .languages') &&
            !shadowRoot.querySelector('.section > .body:not(:has(*))'),
        )
      );
    },
    undefined,
    {polling: 50},
  );

/** The computed style of the first elements of every part of every widget. */
const styles = (frame: Page | Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll('main > *')].flatMap((widget) => {
      const counts: Record<string, number> = {};
      return [widget, ...widget.shadowRoot!.querySelectorAll('[part], svg [class], input')]
        .filter((element) => {
          const key = element.getAttribute('part') ?? element.localName;
          const count = (counts[key] ?? 0) + 1;
          counts[key] = count;
          return count <= 3;
        })
        .map((element) => {
          const style = getComputedStyle(element);
          const of = (name: string) => `${name}: ${style.getPropertyValue(name)}`;
          return `${widget.localName} ${element.getAttribute('part') ?? element.localName}\n${[...style].sort().map(of).join('\n')}`;
        });
    }),
  );

describe('theme builder', () => {
  test('its export, applied to a page, matches its preview, light and dark', async () => {
    const {page, heard} = await open(theme);
    exported = await css(page);
    for (const token of theme.keys()) assert.match(exported, new RegExp(`--rw-${token}: `));
    for (const scheme of ['light', 'dark']) {
      const frame = await page.locator(`iframe[data-scheme=${scheme}]`).elementHandle();
      const preview = await frame!.contentFrame();
      assert.ok(preview);
      await waitForWidgets(preview);
      const viewport = await preview.evaluate(() => ({width: innerWidth, height: innerHeight}));
      const own = await browser.newPage({viewport});
      await own.goto(`${server.address}/applied?scheme=${scheme}`);
      await own.evaluate(
        (names) =>
          document
            .querySelector('main')!
            .append(...names.map((name) => document.createElement(name))),
        await preview.evaluate(() =>
          [...document.querySelectorAll('main > *')].map(({localName}) => localName),
        ),
      );
      await waitForWidgets(own);
      const [one, other] = [await styles(preview), await styles(own)];
      assert.ok(one.length > 150, `${one.length} elements`);
      assert.equal(one.length, other.length);
      one.forEach((text, index) => {
        const lines = other[index]!.split('\n');
        const differs = text.split('\n').filter((line, at) => line !== lines[at]);
        assert.deepEqual(differs, [], lines[0]);
      });
      await own.close();
    }
    assert.deepEqual(heard.said, []);
    const elsewhere = heard.asked.filter(
      (url) => !url.startsWith(server.address) && !/^(?:data|blob):/.test(url),
    );
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(await page.context().cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await page.close();
  });

  test('its link restores the theme, and its tokens match', async () => {
    const {page} = await open('', {previews: false});
    await page.getByLabel('Accent, Light, as text').fill('rgb(122 31 92)');
    await page.getByLabel('Accent, Light, as text').press('Tab');
    await page.getByLabel('Background, Dark, as text').fill('#101010');
    await page.getByLabel('Background, Dark, as text').press('Tab');
    await page.locator('.slider input').nth(3).fill('0.25');
    const text = await css(page);
    assert.match(text, /--rw-color-accent: #7a1f5c;/);
    assert.match(text, /--rw-color-surface: light-dark\(#fcfaf6, #101010\);/);
    assert.match(text, /--rw-radius: 0\.25rem;/);
    const link = page.url();
    const tokens = await page.locator('.exports pre').nth(1).textContent();
    const [read] = readTokens(tokens!).themes;
    assert.ok(read);
    assert.equal(read.values.light['--rw-radius'], '0.25rem');
    assert.match(read.values.dark['--rw-color-surface'] ?? '', /^color\(srgb 0\.06/);
    await page.close();
    const again = await browser.newPage();
    await again.goto(link);
    await again.waitForSelector('.measures td');
    assert.equal(await css(again), text);
    await again.close();
  });

  for (const [what, hash] of Object.entries({
    'a rule that closes': 'color-accent=ff0000;}*{display:none}',
    'a script': 'font-body=</style><script>alert(1)</script>',
    'an address': 'font-body=url(https://evil.example/x)&color-text=url(https://evil.example/y)',
    'another declaration': 'radius=1rem;background:url(https://evil.example/z)',
    'numbers that are none': 'scale=1e9&space=-5rem&font-size=900rem&line-height=NaN',
    'names of the language': '__proto__=1&constructor=x&color-__proto__=ffffff',
    'broken signs': '%E0%A4%A&color-accent=%00%0a}',
  })) {
    test(`a URL with ${what} changes nothing`, async () => {
      const {page, heard} = await open(hash, {previews: false});
      const text = (await page.locator('.exports pre').count()) ? await css(page) : '';
      assert.doesNotMatch(
        text.replace(/^:root \{\n|\}\n$/g, ''),
        /[{}<>]|url|alert\(|display|background:/,
      );
      assert.ok(await page.locator('h1:visible').count());
      assert.deepEqual(heard.said, []);
      assert.deepEqual(
        heard.asked.filter((url) => url.includes('evil')),
        [],
      );
      await page.close();
    });
  }

  test('unreadable colors are reported, and the nearest readable color can be used', async () => {
    const {page} = await open('', {previews: false});
    await page.getByLabel('Text, Light, as text', {exact: true}).fill('#9a9a9a');
    await page.getByLabel('Text, Light, as text', {exact: true}).press('Tab');
    assert.match(await textOf(page, '.verdict'), /cannot be read/);
    assert.ok((await page.locator('.fails').count()) > 0);
    await page.getByRole('button', {name: 'Use it'}).first().click();
    assert.match(await textOf(page, '.verdict'), /Everything can be read/);
    await page.getByLabel('Accent, Light, as text').fill('banana');
    await page.getByLabel('Accent, Light, as text').press('Tab');
    assert.match(await textOf(page, '.wrong'), /not a color/);
    await page.close();
  });

  test('colors, CSS and design tokens can be pasted', async () => {
    const {page} = await open('', {previews: false});
    await page.getByText('Paste your brand’s colors').click();
    const field = page.locator('textarea');
    await field.fill('Our blue is #005eb8, our gray #768692.');
    assert.match(await css(page), /--rw-color-accent: #005eb8;/);
    assert.equal(await page.locator('.found li').count(), 2);
    await field.fill(
      ':root { --brand: hsl(320 60% 30%); --rw-color-accent: var(--brand); --rw-radius: 4px }',
    );
    assert.match(await css(page), /--rw-color-accent: #7a1f5c;\n {2}--rw-radius: 4px;/);
    await field.fill(
      JSON.stringify({
        brand: {$type: 'color', primary: {$value: {colorSpace: 'srgb', components: [0.2, 0.4, 0]}}},
      }),
    );
    assert.match(await css(page), /--rw-color-accent: #336600;/);
    await field.fill('{"a": {"$value": "{b}"}}');
    assert.match(await textOf(page, '.wrong'), /cannot be read/);
    await page.close();
  });

  for (const query of ['', '?lang=es']) {
    test(`it is accessible ${query}`, async () => {
      const {page} = await open(theme, {query, previews: false});
      assert.deepEqual(await findViolations(page, {exclude: ['iframe'], iframes: false}), []);
      await page.setViewportSize({width: 320, height: 700});
      assert.deepEqual(
        await page.evaluate(() =>
          document.documentElement.scrollWidth <= 320
            ? []
            : [...document.querySelectorAll('main *')]
                .filter((one) => one.getBoundingClientRect().right > 321 && !one.closest('.table'))
                .map((one) => one.outerHTML.slice(0, 80)),
        ),
        [],
      );
      await page.close();
    });
  }
});
