/** Real libraries of older and current sites, which change what scripts rely on, before and after ours. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {mootools, prototype} from '../../tools/testing/servers.ts';
import {launch} from '../node/chromium.ts';
import {serve, type Server} from '../node/server.ts';
import {widgetTags} from '../support/widget-tags.ts';

interface Library {
  readonly file: string | undefined;
  /** How a page uses it; a script. */
  readonly use?: string;
  readonly skip?: false | string;
  /** True there once it has run. */
  readonly isThere: string;
}

const modules = 'node_modules/';
const libraries: Readonly<Record<string, Library>> = {
  Prototype: {
    file: prototype(),
    skip: skipUnless('prototype'),
    use: `document.observe('dom:loaded', function () { $$('a').invoke('observe', 'click', Prototype.emptyFunction); })`,
    isThere: 'Prototype.Version',
  },
  MooTools: {
    file: mootools(),
    skip: skipUnless('mootools'),
    use: `window.addEvent('domready', function () { $$('a').addEvent('click', function () {}); })`,
    isThere: 'MooTools.version',
  },
  'jQuery 1.12': {
    file: `${modules}jquery-1/dist/jquery.js`,
    use: `jQuery(function ($) { $('body').on('click keydown', '*', function () {}); $('p').wrapInner('<span>'); })`,
    isThere: 'jQuery.fn.jquery',
  },
  'zone.js': {file: `${modules}zone.js/bundles/zone.umd.js`, isThere: 'Zone.current'},
  'core-js 2': {file: `${modules}core-js/client/shim.js`, isThere: '__core-js_shared__'},
  'the library of core-js 2': {file: `${modules}core-js/client/library.js`, isThere: 'core'},
  FastClick: {
    file: `${modules}fastclick/lib/fastclick.js`,
    // It does nothing where it thinks that it is not needed.
    use: 'FastClick.notNeeded = function () { return false; }; addEventListener("DOMContentLoaded", function () { FastClick.attach(document.body); })',
    isThere: 'FastClick.attach',
  },
  Micromodal: {
    file: `${modules}micromodal/dist/micromodal.js`,
    use: 'addEventListener("DOMContentLoaded", function () { MicroModal.show("modal"); })',
    isThere: 'MicroModal.show',
  },
  'the polyfill of scoped registries': {
    file: `${modules}@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js`,
    isThere: 'CustomElementRegistry.prototype.define',
  },
  'the polyfill of web components': {
    file: `${modules}@webcomponents/webcomponentsjs/webcomponents-bundle.js`,
    isThere: 'WebComponents.ready',
  },
};

const ours = '<script type="module" src="/dist/widgets.js"></script>';
const widgets = widgetTags
  .map((tag) => `<${tag}${tag === 'appointment-planner' ? ' remember' : ''}>Call</${tag}>`)
  .join('');

describe('a page with', () => {
  let browser: Browser;
  let server: Server;
  let head: string;
  let library: Library;
  before(async () => {
    browser = await launch();
    server = await serve('.', ({url}, response) => {
      if (url === '/library.js') {
        response.setHeader('content-type', 'text/javascript');
        const {file, use = ''} = library;
        response.end(`${readFileSync(file!, 'utf8')}\n;${use}`);
        return true;
      }
      if (url !== '/') return false;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hospital</title>' +
          `<link rel="icon" href="data:,">${head}</head><body><nav><a href="#">Home</a></nav>` +
          '<p>Welcome</p><div id="modal" aria-hidden="true"><div role="dialog">' +
          `${widgets}</div></div></body></html>`,
      );
      return true;
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Until each widget shows its title in a language. */
  const shows = (page: Page, language: string) =>
    page.waitForFunction(
      ([tags, lang]) =>
        tags.every((tag) => {
          const root = document.querySelector(tag)?.shadowRoot;
          if (tag === 'language-switch') return root?.querySelector('.languages');
          const article = root?.querySelector<HTMLElement>('article');
          const shown = root?.querySelector('article[lang], article > [lang]');
          return shown?.getAttribute('lang') === lang && article!.textContent.length > 200;
        }),
      [widgetTags, language] as const,
      {timeout: 5000, polling: 50},
    );

  /** Uses the widgets with the mouse and the keyboard. */
  async function useWidgets(page: Page): Promise<void> {
    await shows(page, 'en');
    await page.locator('recurrence-explainer .languages [lang=es]').first().click();
    await shows(page, 'es');
    const section = page
      .locator('recurrence-explainer details.section:not([open])')
      .filter({has: page.locator('.term')})
      .first();
    const id = (await section.getAttribute('id'))!;
    await section.locator('> summary').click();
    await page.locator(`recurrence-explainer details#${id}[open] .term`).first().click();
    await page.locator('recurrence-explainer .term-card').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('appointment-planner textarea:visible').first().click();
    await page.keyboard.type('¿Y ahora?');
    await page.waitForFunction(() => JSON.stringify({...localStorage}).includes('¿Y ahora?'));
    await page.reload();
    await shows(page, 'en');
    const kept = page.locator('appointment-planner textarea:visible').first();
    assert.equal(await kept.inputValue(), '¿Y ahora?');
  }

  for (const [name, one] of Object.entries(libraries)) {
    for (const [place, lines] of Object.entries({
      'before the widgets': `<script src="/library.js"></script>${ours}`,
      'after them': `${ours}<script defer src="/library.js"></script>`,
    })) {
      test(`${name} ${place}`, {skip: one.skip ?? false}, async () => {
        assert.ok(one.file && existsSync(one.file), `${name} is not installed`);
        head = lines;
        library = one;
        const context = await browser.newContext({hasTouch: true});
        const page = await context.newPage();
        page.setDefaultTimeout(5000);
        const errors: string[] = [];
        page.on('pageerror', ({message}) => errors.push(message));
        page.on('console', (message) => {
          if (/recurrence-widgets/.test(message.text())) errors.push(message.text());
        });
        await page.goto(server.address);
        await useWidgets(page);
        assert.ok(
          await page.evaluate(
            (path) =>
              Boolean(path.split('.').reduce((value, key) => (value as never)[key], globalThis)),
            one.isThere,
          ),
        );
        assert.deepEqual(errors, []);
        await context.close();
      });
    }
  }
});
