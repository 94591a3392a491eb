/** Real servers with our configuration. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {get, type IncomingHttpHeaders} from 'node:http';
import type {Browser, Page} from 'playwright-core';
import {headersOf} from '../../tools/outputs/hosting/table.ts';
import {filesIn} from '../../tools/outputs/integrity.ts';
import {launch} from '../node/chromium.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {startApache} from '../node/apache.ts';
import {startNginx} from '../node/nginx.ts';
import {strictPolicy} from '../node/strict-policy.ts';
import {serve} from '../node/server.ts';
import type {WebServer} from '../node/web-server.ts';

const chunk = `chunks/${readdirSync('dist/chunks').find((name) => /^base-.*\.js$/.test(name))}`;

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** One request, with the body as it comes over the wire. */
const request = (address: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(address, {headers}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });

const servers = {nginx: startNginx, apache: startApache} as const;

for (const [system, start] of Object.entries(servers))
  describe(system, {skip: skipUnless(system as keyof typeof servers)}, () => {
    let server: WebServer;
    before(async () => {
      server = await start();
    });
    after(() => server?.close());

    test('sends the headers of the table for every file', async () => {
      for (const file of filesIn('dist').filter((one) =>
        /^[^/]+$|^(?:chunks|static|review|themes)\//.test(one),
      )) {
        const {status, headers} = await request(server.address + file);
        assert.equal(status, 200, file);
        for (const [name, value] of Object.entries(headersOf(file))) {
          assert.equal(headers[name.toLowerCase()], value, `${file} ${name}`);
        }
      }
    });

    test('sends the types that browsers require', async () => {
      const types = {
        'widgets.js': 'text/javascript; charset=utf-8',
        'static/coping-guide.es.html': 'text/html; charset=utf-8',
        'integrity.json': 'application/json; charset=utf-8',
        [filesIn('dist').find((file) => file.endsWith('.css'))!]: 'text/css; charset=utf-8',
      };
      for (const [file, type] of Object.entries(types)) {
        assert.equal((await request(server.address + file)).headers['content-type'], type, file);
      }
    });

    test('compresses files and sends Vary', async () => {
      for (const file of [chunk, 'static/coping-guide.es.html']) {
        const {headers, body} = await request(server.address + file, {
          'accept-encoding': 'gzip, br',
        });
        assert.equal(headers['content-encoding'], 'gzip', file);
        assert.match(headers.vary ?? '', /Accept-Encoding/i);
        const plain = readFileSync(`dist/${file}`);
        assert.ok(gunzipSync(body).equals(plain));
        assert.ok(body.length < plain.length / 2, `${body.length} of ${plain.length}`);
      }
    });

    test('does not send a file again if it has not changed', async () => {
      const first = await request(`${server.address}widgets.js`);
      const {status, body} = await request(`${server.address}widgets.js`, {
        'if-none-match': first.headers.etag ?? '',
      });
      assert.equal(status, 304);
      assert.equal(body.length, 0);
    });

    test('does not let caches keep a missing file for a year', async () => {
      const missing = await request(`${server.address}chunks/nothing-12345678.js`);
      assert.equal(missing.status, 404);
      assert.equal(missing.headers['cache-control'], undefined);
      // Its files are no secret; Apache needs another permission to hide the list.
      if (system === 'nginx')
        assert.notEqual((await request(`${server.address}chunks/`)).status, 200);
    });

    describe('in Chromium', () => {
      let browser: Browser;
      before(async () => {
        browser = await launch();
      });
      after(() => browser.close());

      /** Opens a page and collects its warnings and errors. */
      async function visit(address: string) {
        const page = await browser.newPage();
        const problems: string[] = [];
        page.on('console', (message) => {
          if (/error|warning/.test(message.type())) problems.push(message.text());
        });
        page.on('pageerror', (error) => problems.push(String(error)));
        await page.goto(address);
        return {page, problems: () => problems.filter((text) => !/favicon|404/.test(text))};
      }
      const waitUntilLive = (page: Page, name: string) =>
        page.waitForFunction((tag) => {
          const root = document.querySelector(tag)?.shadowRoot;
          return root?.querySelector('article') && !root.querySelector('link');
        }, name);

      test('a prerendered page upgrades under its own policy', async () => {
        const {page, problems} = await visit(`${server.address}static/coping-guide.es.html`);
        await waitUntilLive(page, 'coping-guide');
        assert.deepEqual(problems(), []);
        await page.close();
      });

      test('a page of another origin, with strict policies, shows a widget and a frame', async () => {
        const {origin} = new URL(server.address);
        const policy = `frame-src ${origin}; ${strictPolicy.replace("script-src 'self'", `script-src ${origin}`)}`;
        const host = await serve('test', (request, response) => {
          if (request.url !== '/') return false;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.setHeader('content-security-policy', policy);
          response.setHeader('cross-origin-embedder-policy', 'require-corp');
          response.end(
            `<!doctype html><title>Host</title><script type="module" src="${server.address}widgets.js"></script>` +
              '<coping-guide lang="es"></coping-guide>' +
              `<iframe src="${server.address}frame.html?element=diagnosis-guide&amp;lang=es"></iframe>`,
          );
          return true;
        });
        const {page, problems} = await visit(host.address);
        await waitUntilLive(page, 'coping-guide');
        await page.frameLocator('iframe').locator('diagnosis-guide article').waitFor();
        assert.deepEqual(problems(), []);
        await page.close();
        await host.close();
      });
    });
  });
