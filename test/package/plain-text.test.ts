/** The text of prerendered pages is in the document itself, for what does not read shadow roots. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch} from '../node/chromium.ts';
import {serve, type Server} from '../node/server.ts';

const folder = 'dist/static';
const pages = readdirSync(folder).filter((file) => /\.\w\w\.html$/.test(file));

/** The words of a text: punctuation and white space differ between the two forms. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('plain text of prerendered pages', () => {
  let server: Server;
  let browser: Browser;
  before(async () => {
    browser = await launch();
    server = await serve('dist', (request, response) => {
      const [, file] = /^\/static\/old\/(.+)$/.exec(request.url) ?? [];
      if (!file) return false;
      // As a browser without declarative shadow roots reads it; the script does not start there.
      const html = readFileSync(`${folder}/${file}`, 'utf8')
        .replaceAll(' shadowrootmode="open"', '')
        .replaceAll('"../', '"/');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html.replace(/<script[^>]*><\/script>/, ''));
      return true;
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const file of pages) {
    test(`${file} shows its passages, in order, to a browser without declarative shadow roots`, async () => {
      const page = await browser.newPage({
        viewport: {width: 390, height: 800},
        javaScriptEnabled: false,
      });
      await page.goto(`${server.address}/static/${file}`);
      const passages = await page.evaluate(() => {
        const roots = (root: ParentNode): ParentNode[] => [
          root,
          ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
            shadowRoot ? roots(shadowRoot) : [],
          ),
        ];
        const all = roots(document);
        for (const root of all) {
          for (const details of root.querySelectorAll('details')) details.open = true;
        }
        return all.flatMap((root) =>
          [...root.querySelectorAll('article p[part=passage], article li[part=passage]')]
            .filter((element) => element.checkVisibility())
            .map((element) => element.textContent!),
        );
      });
      assert.ok(passages.length > 1, `${passages.length} passages`);
      await page.goto(`${server.address}/static/old/${file}`);
      const main = page.locator('main');
      const text = ` ${wordsOf(await main.innerText()).join(' ')} `;
      let position = 0;
      const missing = passages.filter((passage) => {
        const found = text.indexOf(` ${wordsOf(passage).join(' ')} `, position);
        if (found >= 0) position = found;
        return found < 0;
      });
      assert.deepEqual(missing, []);
      assert.equal(await page.getByRole('heading', {level: 1}).count(), 1);
      assert.ok(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
      );
      await page.close();
    });
  }

  test('it is not rendered if the shadow root is', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.address}/static/coping-guide.en.html`);
    assert.equal(
      await page.locator('coping-guide > div').evaluate((text) => text.getClientRects().length),
      0,
    );
    await page.close();
  });
});
