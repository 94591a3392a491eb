import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Locator} from 'playwright-core';
import {answer, launch} from '../node/chromium.ts';
import {showsContent} from '../node/request-waves.ts';
import {serve, type Server} from '../node/server.ts';

/** The ways in which a reader reaches a button before pressing it. */
const ways: Readonly<Record<string, (button: Locator) => Promise<unknown>>> = {
  'the pointer': (button) => button.hover(),
  'the keyboard': (button) => button.focus(),
  'a finger': (button) => button.dispatchEvent('pointerenter', {pointerType: 'touch'}),
};

const markup =
  '<language-switch></language-switch><recurrence-explainer></recurrence-explainer>' +
  '<coping-guide></coping-guide>';

describe('a language button', () => {
  let server: Server;
  let browser: Browser;
  before(async () => {
    browser = await launch();
    server = await serve('.', ({url}, response) =>
      url === '/' ? answer(response, markup, 'en') : false,
    );
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const tag of ['recurrence-explainer', 'language-switch']) {
    for (const [name, reach] of Object.entries(ways)) {
      test(`in <${tag}> loads its language for all widgets when ${name} reaches it, and changes it when pressed`, async () => {
        const page = await browser.newPage({locale: 'en-US'});
        await page.goto(server.address);
        await page.waitForFunction(showsContent, 'recurrence-explainer');
        await page.waitForFunction(showsContent, 'coping-guide');
        const requested: string[] = [];
        page.on('requestfinished', (request) => {
          const name = /([\w.-]+)-[\w-]{8}\.js$/.exec(request.url())?.[1] ?? request.url();
          // The control that opens all sections comes after the content, at some time.
          if (!name.startsWith('section-tools')) requested.push(name);
        });
        const shown = () =>
          page
            .locator('article[lang]')
            .evaluateAll((all) => all.map((one) => (one as HTMLElement).lang));
        await reach(page.locator(`${tag} button[lang=es]`).first());
        const needed = [
          'coping-guide.es',
          'interface.es',
          'preserve-scroll',
          'recurrence-explainer.es',
        ];
        for (let wait = 0; wait < 100 && requested.length < needed.length; wait++) {
          await page.waitForTimeout(50);
        }
        assert.deepEqual(requested.sort(), needed);
        assert.deepEqual(await shown(), ['en', 'en']);
        await page.locator(`${tag} button[lang=es]`).first().click();
        await page.locator('article[lang=es]').nth(1).waitFor();
        assert.deepEqual(requested.sort(), needed);
        await page.close();
      });
    }
  }
});
