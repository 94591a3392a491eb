/** WCAG 1.4.4, 1.4.10 and 1.4.12: everything stays readable at 400% zoom, with large text and with more space. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {answer, launch} from '../node/chromium.ts';
import {serve, type Server} from '../node/server.ts';
import {parseTestOptions} from '../../tools/testing/options.ts';
import {examples} from '../support/examples.ts';

/** A reader's settings, as style sheets that they add to every page. */
const settings: Readonly<Record<string, string>> = {
  'at 400% zoom': '',
  'at 400% zoom with text twice as large': 'html {font-size: 200% !important}',
  'at 400% zoom with the spacing of WCAG 1.4.12':
    '* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important} p {margin-block-end: 2em !important}',
};

/** Every setting with `npm run test:full`; else widgets take turns. */
const settingsFor = (index: number): [string, string][] => {
  const all = Object.entries(settings);
  return parseTestOptions().full ? all : [all[index % all.length]!];
};

/** Opens every section and list; runs in the page. */
const openAll = async (tag: string): Promise<void> => {
  const widget = document.querySelector(tag)!;
  const open = (root: ShadowRoot): void => {
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) open(shadowRoot);
  };
  dispatchEvent(new KeyboardEvent('keydown', {key: 'F3'}));
  for (let round = 0; round < 3; round++) {
    open(widget.shadowRoot!);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** Texts that stick out of the page or are cut off by their own box; runs in the page. */
const problems = (tag: string): string[] => {
  const found: string[] = [];
  const limit = document.documentElement.clientWidth + 1;
  const visit = (root: ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.checkVisibility({visibilityProperty: true})) continue;
      const {right, width, height} = element.getBoundingClientRect();
      const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
      // Text for screen readers only is one pixel large.
      if (!text || width <= 1 || height <= 1) continue;
      if (right > limit && !element.closest('svg')) {
        found.push(
          `${element.localName}.${element.className} ends at ${Math.round(right)} px: ${text}`,
        );
      }
      const {overflowX, overflowY} = getComputedStyle(element);
      const isCut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (isCut) found.push(`${element.localName}.${element.className} cuts off: ${text}`);
    }
  };
  visit(document.querySelector(tag)!.shadowRoot!);
  return found;
};

describe('every text is readable without scrolling sideways', () => {
  let server: Server;
  let browser: Browser;
  let styles = '';
  before(async () => {
    browser = await launch();
    server = await serve('.', (request, response) => {
      const [, tag, lang] = /^\/\?([\w-]+)=(\w+)$/.exec(request.url) ?? [];
      if (!tag) return false;
      const markup = `<${tag} tools="language print listen text-size feedback"></${tag}>`;
      const head = `<meta name="viewport" content="width=device-width"><style>body {margin: 0} ${styles}</style>`;
      return answer(response, markup, lang, head);
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(tag: string, lang: string): Promise<Page> {
    const page = await browser.newPage({viewport: {width: 320, height: 256}});
    await page.goto(`${server.address}/?${tag}=${lang}`);
    await page.waitForFunction(
      (name) =>
        document.querySelector(name)?.shadowRoot?.querySelector('.tools, .chapter > :not(.state)'),
      tag,
    );
    await page.evaluate(openAll, tag);
    return page;
  }

  test('the check finds text that is too wide or cut off', async () => {
    styles = '';
    const page = await open('coping-guide', 'en');
    await page.evaluate(() => {
      const [first, second] = document
        .querySelector('coping-guide')!
        .shadowRoot!.querySelectorAll<HTMLElement>('[part=passage]');
      first!.style.minWidth = '500px';
      Object.assign(second!.style, {height: '10px', overflow: 'hidden'});
    });
    const found = await page.evaluate(problems, 'coping-guide');
    assert.ok(
      found.some((problem) => problem.includes(' ends at 5')),
      found.join('\n'),
    );
    assert.equal(found.filter((problem) => problem.includes('cuts off')).length, 1);
    await page.close();
  });

  for (const [index, {name}] of examples.entries()) {
    // Spanish words are longer; English takes turns.
    const lang = index % 4 === 3 ? 'en' : 'es';
    for (const [setting, css] of settingsFor(index)) {
      test(`<${name}> in "${lang}" ${setting}`, async () => {
        styles = css;
        const page = await open(name, lang);
        assert.deepEqual(await page.evaluate(problems, name), []);
        assert.ok(
          await page.evaluate(
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
          ),
        );
        await page.close();
      });
    }
  }
});
