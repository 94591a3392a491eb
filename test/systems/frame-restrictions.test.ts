/** Frames that their host restricts, redirects or hides, and frames in browsers without a feature. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {readContent} from '../../tools/content/content.ts';
import {launch} from '../node/chromium.ts';
import {startToolPages, type ToolPages} from '../node/tool-page.ts';

const resize = '<script defer src="/dist/frame-resize.js"></script>';
const query = 'element=recurrence-explainer&lang=en';

describe('a frame from another origin', () => {
  let browser: Browser;
  let pages: ToolPages;
  /** The same server by another name. */
  let other: string;
  before(async () => {
    browser = await launch();
    pages = await startToolPages(browser, ({url}, response) => {
      // Without an origin of its own, the frame loads even its own script from another one.
      response.setHeader('access-control-allow-origin', '*');
      if (!url.startsWith('/moved/')) return false;
      response.writeHead(302, {location: other + url.replace('/moved', '')}).end();
      return true;
    });
    other = pages.address.replace('localhost', '127.0.0.1');
  });
  after(async () => {
    await pages.close();
    await browser.close();
  });

  const frame = (src: string, attributes = '') =>
    `<iframe src="${src}" ${attributes} title="Help" width="390" height="600"></iframe>`;
  const grows = (page: Page) =>
    page.waitForFunction(
      () => {
        const host = document.querySelector('#host')?.shadowRoot ?? document;
        return host.querySelector<HTMLIFrameElement>('iframe[title]')!.clientHeight > 1000;
      },
      null,
      {timeout: 5000, polling: 50},
    );

  for (const [what, body] of [
    ['that a redirect leads to', () => frame(`/moved/dist/frame.html?${query}`)],
    [
      'in a sandbox without an origin',
      () => frame(`${other}/dist/frame.html?${query}`, 'sandbox="allow-scripts"'),
    ],
    ['served without .html', () => frame(`${other}/dist/frame?${query}`)],
    [
      'in a shadow root',
      () =>
        `<div id="host"><template shadowrootmode="open">${frame(`${other}/dist/frame.html?${query}`)}</template></div>`,
    ],
    [
      'beside one that has no valid URL',
      () => `<iframe src="https://"></iframe>${frame(`${other}/dist/frame.html?${query}`)}`,
    ],
    [
      'on a page with elements that hide members of document',
      () =>
        ['querySelectorAll', 'baseURI', 'adoptedStyleSheets']
          .map((name) => `<form name="${name}"></form>`)
          .join('') + frame(`${other}/dist/frame.html?${query}`),
    ],
  ] as const) {
    test(`${what} gets the height of its content`, async () => {
      const {page, errors} = await pages.open({head: resize, body: body()});
      await grows(page);
      assert.deepEqual(errors, []);
    });
  }

  test('in a sandbox that allows only popups opens telephone and mail links', async () => {
    const {page, errors} = await pages.open({
      body: frame(
        `${other}/dist/frame.html?element=diagnosis-guide&lang=en`,
        'sandbox="allow-scripts allow-same-origin allow-popups"',
      ),
    });
    let windows = 0;
    page.context().on('page', () => windows++);
    const inner = page.frameLocator('iframe');
    await inner.locator('details.section > summary').first().waitFor();
    for (const summary of await inner.locator('details.section > summary').all()) {
      await summary.click();
    }
    const links = inner.locator('a[href^="tel:"], a[href^="mailto:"]');
    assert.ok((await links.count()) > 0);
    for (const link of await links.all()) if (await link.isVisible()) await link.click();
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.deepEqual(errors, []);
    assert.equal(windows, 0, 'no empty window opens');
  });

  test('shows the link to the static page where style sheets cannot be constructed', async () => {
    const {page, said} = await pages.open({
      body: frame(`${other}/dist/frame.html?element=coping-guide&lang=es`),
      script: () => {
        globalThis.CSSStyleSheet = class {
          constructor() {
            throw new TypeError('Illegal constructor');
          }
        } as unknown as typeof CSSStyleSheet;
      },
    });
    const link = page.frameLocator('iframe').locator('a.instead');
    await link.waitFor({state: 'visible'});
    assert.match((await link.getAttribute('href'))!, /\/static\/coping-guide\.es\.html$/);
    assert.equal(await link.textContent(), (await readContent('coping-guide', 'es')).heading);
    assert.deepEqual(said, [
      'this browser lacks adopted style sheets; the fallback content stays.',
    ]);
  });
});
