/** Chromium 109, which lacks features that the widgets need: readers get the fallback, never half a widget. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {chromium, type Browser} from 'playwright-core';
import {readContent} from '../../tools/content/content.ts';
import {oldChromium} from '../../tools/testing/old-chromium.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {answer} from '../node/chromium.ts';
import {serve, type Server} from '../node/server.ts';
import {examples, helpers} from '../support/examples.ts';

const warning =
  'recurrence-widgets: this browser lacks light-dark(), relative colors, popovers; the fallback content stays.';

describe('Chromium 109', {skip: skipUnless('chromium-109')}, () => {
  let browser: Browser;
  let server: Server;
  let body = '';
  before(async () => {
    browser = await chromium.launch(oldChromium());
    server = await serve('.', ({url}, response) => url === '/' && answer(response, body));
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens a page; `said` gets its errors and what it writes to the console. */
  async function open(path: string, waitUntil: 'load' | 'networkidle' = 'networkidle') {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(server.address + path, {waitUntil});
    return {page, said};
  }

  test('is what runs', () => assert.match(browser.version(), /^109\./));

  test('keeps the fallback of every element, with one warning', async () => {
    const all = [...examples, ...helpers].map(({name}) => name);
    body = all.map((name) => `<${name}>Call 555-0100</${name}>`).join('\n');
    body += '<div data-rw="coping-guide">Call 555-0100</div>';
    const {page, said} = await open('/');
    assert.deepEqual(said, [warning]);
    const shown = await page.evaluate(() => document.body.innerText.match(/Call 555-0100/g));
    assert.equal(shown?.length, all.length + 1);
    await page.close();
  });

  test('keeps the fallback beside the classic script, too', async () => {
    body = '<coping-guide>Call 555-0100</coping-guide><script src="/dist/standalone.js"></script>';
    const {page, said} = await open('/');
    assert.deepEqual([...new Set(said)], [warning]);
    assert.equal(await page.locator('coping-guide').innerText(), 'Call 555-0100');
    await page.close();
  });

  test('shows the link to the static page in a frame', async () => {
    const {page, said} = await open('/dist/frame.html?element=coping-guide&lang=es');
    const link = page.locator('a.instead');
    await link.waitFor({state: 'visible'});
    assert.equal(await link.innerText(), (await readContent('coping-guide', 'es')).heading);
    assert.deepEqual(said, [warning]);
    await page.close();
  });

  for (const {name} of examples) {
    test(`shows all text of the static page of <${name}>`, async () => {
      const {page, said} = await open(`/dist/static/${name}.en.html`);
      const {heading, sections} = await readContent(name, 'en');
      // The glossary has letters instead.
      const titles = name === 'cancer-glossary' ? [] : (sections ?? []);
      for (const title of [heading, ...titles.map((section) => section.heading)]) {
        assert.ok(await page.getByText(title!).first().isVisible(), title);
      }
      const words = await page.evaluate(() => document.body.innerText.split(/\s+/).length);
      assert.ok(words > 300, `${words} words`);
      assert.deepEqual(said, [warning]);
      await page.close();
    });
  }
});
