/**
 * From `npm run release` alone: its zip, unzipped on plain nginx and Apache, shows every widget and gives lines that
 * work as they are; with the configuration of `hosting/`, nothing is left to improve.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {get} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {widgets} from '../../tools/content/widgets.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {startApache} from '../node/apache.ts';
import {launch} from '../node/chromium.ts';
import {startHosts, waitForContent} from '../node/host-page.ts';
import {startNginx} from '../node/nginx.ts';
import {unzipForUpload} from '../node/release.ts';
import {openStartPage, type StartPage} from '../node/start-page.ts';
import type {WebServer} from '../node/web-server.ts';

const {files, remove} = unzipForUpload();
let browser: Browser;
before(async () => {
  browser = await launch();
});
after(async () => {
  await browser?.close();
  remove();
});

const withContent = widgets.filter((name) => name !== 'language-switch');
const page = (head = '', body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hospital</title>` +
  `<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Waits until a page shows a widget of a form in a language, wherever the form puts it. */
async function expectWidget(tab: Page, form: string, widget: string, lang: string): Promise<void> {
  if (form === 'static') {
    await tab.getByRole('link').click();
    await tab.waitForLoadState();
  }
  const frame =
    form === 'frame' ? await (await tab.waitForSelector('iframe')).contentFrame() : tab.mainFrame();
  await waitForContent(frame!, [widget]);
  const shown = await frame!.evaluate((name) => {
    const root = document.querySelector(name)!.shadowRoot!;
    return (
      root.querySelector<HTMLElement>('[part~=base]')?.lang ||
      root.querySelector<HTMLElement>('[aria-pressed=true]')!.lang
    );
  }, widget);
  assert.equal(shown, lang, `${form}: ${widget}`);
}

const systems = {nginx: startNginx, apache: startApache} as const;

for (const [system, start] of Object.entries(systems)) {
  describe(system, {skip: skipUnless(system as keyof typeof systems)}, () => {
    describe('without configuration', () => {
      let server: WebServer;
      let startPage: StartPage;
      before(async () => {
        server = await start({files, configured: false});
        startPage = await openStartPage(browser, `${server.address}START.html?lang=en`);
      });
      after(() => server?.close());

      test('shows every widget and says what the server should send', async () => {
        const {widgets: status, server: result} = await startPage.status();
        assert.equal(status, `Yes: all ${widgets.length} widgets work here.`);
        assert.equal(result, 'It works. Recommended changes:');
        const findings = await startPage.findings();
        assert.ok(findings.some((text) => /Access-Control-Allow-Origin: \*/.test(text)));
        assert.ok(
          findings.every((text) => text.startsWith('Recommended')),
          findings.join('\n'),
        );
        const advice = await startPage.tab.locator('.advice [lang=en]').first().textContent();
        assert.match(advice ?? '', new RegExp(`it is ${system}\\..*hosting/`, 'i'));
        assert.deepEqual(startPage.problems, []);
      });

      /** Opens lines in a page of the same server. */
      async function paste(head: string, body: string): Promise<Page> {
        const tab = await browser.newPage();
        const url = new URL('/page.html', server.address).href;
        await tab.route(url, (route) =>
          route.fulfill({contentType: 'text/html', body: page(head, body)}),
        );
        await tab.goto(url);
        return tab;
      }

      test('its script lines show every widget on a page of the server', async () => {
        for (const widget of withContent) {
          const {html = ''} = await startPage.lines(widget, 'tag');
          assert.ok(html.includes(`src="${server.address}widgets.js"`), html);
          const tab = await paste('', html);
          await expectWidget(tab, 'tag', widget, 'en');
          await tab.close();
        }
      });

      test('the lines of the README show a widget on a page of the server', async () => {
        const [, lines = ''] = /The HTML is:\n\n((?: {4}.*\n)+)/.exec(
          readFileSync('README.md', 'utf8'),
        )!;
        assert.match(lines, /^ {4}<script type="module" src="https:\/\/your-server\.example\//);
        const tab = await paste('', lines.replace('https://your-server.example/', server.address));
        await expectWidget(tab, 'tag', 'recurrence-explainer', 'en');
        await tab.close();
      });

      for (const form of ['frame', 'data', 'standalone', 'static']) {
        test(`its lines for the form “${form}” show a Spanish widget`, async () => {
          const {head, html = ''} = await startPage.lines('coping-guide', form, 'es');
          const tab = await paste(head ?? '', html);
          await expectWidget(tab, form, 'coping-guide', 'es');
          await tab.close();
        });
      }

      test('copies the lines', async () => {
        const {html} = await startPage.lines('diagnosis-guide', 'tag', 'es');
        const {origin} = new URL(server.address);
        await startPage.tab
          .context()
          .grantPermissions(['clipboard-read', 'clipboard-write'], {origin});
        await startPage.tab.locator('#lines .copy').first().click();
        await startPage.tab.locator('#lines .copy', {hasText: 'Copied'}).first().waitFor();
        assert.equal(await startPage.tab.evaluate(() => navigator.clipboard.readText()), html);
      });
    });

    describe('with the configuration of hosting/', () => {
      let server: WebServer;
      before(async () => {
        server = await start({files});
      });
      after(() => server?.close());

      test('finds nothing to improve, also under its own security policy', async () => {
        const startPage = await openStartPage(browser, `${server.address}START.html?lang=en`);
        assert.deepEqual(await startPage.findings(), []);
        assert.deepEqual(await startPage.status(), {
          widgets: `Yes: all ${widgets.length} widgets work here.`,
          server: 'Yes: every file is there and every header is correct.',
        });
        assert.deepEqual(startPage.problems, []);
        await startPage.tab.close();
      });

      test('its lines work on another server, pinned, under only the policy that it names', async (context) => {
        const startPage = await openStartPage(browser, `${server.address}START.html?lang=en`);
        const hosts = await startHosts();
        context.after(() => hosts.close());
        for (const form of ['tag', 'standalone', 'data', 'frame']) {
          await startPage.lines('treatment-options', form, 'es');
          await startPage.tab.locator('#pin').check();
          const {head, html = '', policy} = await startPage.lines('treatment-options', form, 'es');
          const lines = `${head ?? ''}${html}`;
          assert.match(lines, /integrity="sha384-/);
          const {tab, said} = await hosts.open(browser, {
            head: head ?? '',
            body: html,
            policy: `default-src 'none'; img-src data:; ${policy}`,
          });
          await expectWidget(tab, form, 'treatment-options', 'es');
          assert.deepEqual(said, [], form);
          await tab.close();
        }
        await startPage.tab.close();
      });

      test('sends the compressed copies of the release', async () => {
        const encoding = system === 'apache' ? 'br' : 'gzip';
        const copy = readFileSync(join(files, `widgets.js.${encoding === 'br' ? 'br' : 'gz'}`));
        const received = await new Promise<Buffer>((resolve, reject) => {
          const headers = {'accept-encoding': 'gzip, deflate, br'};
          get(`${server.address}widgets.js`, {headers}, (response) => {
            assert.equal(response.headers['content-encoding'], encoding);
            assert.equal(response.headers['content-type'], 'text/javascript; charset=utf-8');
            const parts: Buffer[] = [];
            response.on('data', (part: Buffer) => parts.push(part));
            response.on('end', () => resolve(Buffer.concat(parts)));
          }).on('error', reject);
        });
        assert.ok(received.equals(copy));
      });
    });
  });
}

test('opened from a disk, it says what cannot work there and shows every widget', async () => {
  const url = `${pathToFileURL(join(files, 'START.html'))}?lang=en`;
  const startPage = await openStartPage(browser, url);
  assert.deepEqual(await startPage.status(), {
    widgets: `Yes: all ${widgets.length} widgets work here.`,
    server: '',
  });
  assert.ok(await startPage.tab.locator('#disk').isVisible());
  const {html = ''} = await startPage.lines('coping-guide', 'tag');
  assert.ok(html.includes('src="https://your-server.example/'), html);
  await startPage.tab.close();
});
