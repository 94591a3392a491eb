/** The real nginx with our configuration, and what the other hosts' files say against it. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {get, type IncomingHttpHeaders} from 'node:http';
import type {Browser, Page} from 'playwright-core';
import {folder, headersOf, pagePolicy} from '../../tools/outputs/hosting.ts';
import {filesIn} from '../../tools/outputs/integrity.ts';
import {launch} from '../node/chromium.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {startNginx, type NginxServer} from '../node/nginx.ts';
import {strictPolicy} from '../node/strict-policy.ts';
import {serve} from '../node/server.ts';

const chunk = `chunks/${readdirSync('dist/chunks').find((name) => name.endsWith('.js'))}`;
const samples = ['widgets.js', chunk, 'static/coping-guide.es.html', 'integrity.json'];

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

describe('nginx', {skip: skipUnless('nginx')}, () => {
  let nginx: NginxServer;
  before(async () => {
    nginx = await startNginx();
  });
  after(() => nginx?.close());

  test('sends the headers of the table for every kind of file', async () => {
    for (const file of samples) {
      const {status, headers} = await request(nginx.address + file);
      assert.equal(status, 200, file);
      for (const [name, value] of Object.entries(headersOf(file))) {
        assert.equal(headers[name.toLowerCase()], value, `${file} ${name}`);
      }
    }
  });

  test('names types that browsers ask for', async () => {
    const types = {
      'widgets.js': 'text/javascript; charset=utf-8',
      'static/coping-guide.es.html': 'text/html; charset=utf-8',
      'integrity.json': 'application/json; charset=utf-8',
      [filesIn('dist').find((file) => file.endsWith('.css'))!]: 'text/css; charset=utf-8',
    };
    for (const [file, type] of Object.entries(types)) {
      assert.equal((await request(nginx.address + file)).headers['content-type'], type, file);
    }
  });

  test('compresses files and sends Vary', async () => {
    for (const file of [chunk, 'static/coping-guide.es.html']) {
      const {headers, body} = await request(nginx.address + file, {'accept-encoding': 'gzip, br'});
      assert.equal(headers['content-encoding'], 'gzip', file);
      assert.match(headers.vary ?? '', /Accept-Encoding/i);
      const plain = readFileSync(`dist/${file}`);
      assert.ok(gunzipSync(body).equals(plain));
      assert.ok(body.length < plain.length / 2, `${body.length} of ${plain.length}`);
    }
  });

  test('sends nothing twice that has not changed', async () => {
    const first = await request(`${nginx.address}widgets.js`);
    const {status, body} = await request(`${nginx.address}widgets.js`, {
      'if-none-match': first.headers.etag ?? '',
    });
    assert.equal(status, 304);
    assert.equal(body.length, 0);
  });

  test('keeps nothing for a year that is not there, and lists no folder', async () => {
    const missing = await request(`${nginx.address}chunks/nothing-12345678.js`);
    assert.equal(missing.status, 404);
    assert.equal(missing.headers['cache-control'], undefined);
    assert.notEqual((await request(`${nginx.address}chunks/`)).status, 200);
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
      const {page, problems} = await visit(`${nginx.address}static/coping-guide.es.html`);
      await waitUntilLive(page, 'coping-guide');
      assert.deepEqual(problems(), []);
      await page.close();
    });

    test('a page of another origin, with the strict policy, shows a widget', async () => {
      const {origin} = new URL(nginx.address);
      const policy = strictPolicy.replace("script-src 'self'", `script-src ${origin}`);
      const host = await serve('test', (request, response) => {
        if (request.url !== '/') return false;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader('content-security-policy', policy);
        response.setHeader('cross-origin-embedder-policy', 'require-corp');
        response.end(
          `<!doctype html><title>Host</title><script type="module" src="${nginx.address}widgets.js"></script>` +
            '<coping-guide lang="es"></coping-guide>',
        );
        return true;
      });
      const {page, problems} = await visit(host.address);
      await waitUntilLive(page, 'coping-guide');
      assert.deepEqual(problems(), []);
      await page.close();
      await host.close();
    });
  });
});

interface VercelConfig {
  readonly headers: readonly {
    readonly source: string;
    readonly headers: readonly {readonly key: string; readonly value: string}[];
  }[];
}

describe('the files for other hosts', () => {
  const read = (name: string) => readFileSync(`dist/hosting/${name}`, 'utf8');

  /** The headers that each host would send for a file of `dist/`. */
  const hosts: Record<string, (file: string) => Record<string, string>> = {
    _headers(file) {
      const found: Record<string, string> = {};
      let applies = false;
      for (const line of read('_headers').split('\n')) {
        if (line.startsWith('/')) {
          const pattern = line.replace(/[.]/g, '\\.').replace('*', '.*');
          applies = new RegExp(`^${pattern}$`).test(`/${file}`);
        } else if (applies && line.trim()) {
          const [, name, value] = line.match(/^ {2}([\w-]+): (.+)$/) ?? [];
          assert.ok(name && value, line);
          assert.ok(!(name in found), `${file} has ${name} twice`);
          found[name] = value;
        }
      }
      return found;
    },
    'vercel.json'(file) {
      const found: Record<string, string> = {};
      for (const {source, headers} of (JSON.parse(read('vercel.json')) as VercelConfig).headers) {
        if (!new RegExp(`^${source}$`).test(`/${file}`)) continue;
        for (const {key, value} of headers) {
          assert.ok(!(key in found), `${file} has ${key} twice`);
          found[key] = value;
        }
      }
      return found;
    },
    '.htaccess'(file) {
      const found: Record<string, string> = {};
      const within: boolean[] = [];
      for (const line of read('.htaccess').split('\n')) {
        const [, kind, condition = ''] = line.match(/<(If|FilesMatch) "(.+)">/) ?? [];
        if (kind === 'FilesMatch') within.push(new RegExp(condition).test(file));
        else if (kind)
          within.push(new RegExp(condition.match(/m#(.+)#/)![1]!).test(`${folder}${file}`));
        else if (/<\/(?:If|FilesMatch)>/.test(line)) within.pop();
        const [, name, value] = line.match(/Header set ([\w-]+) "(.+)"$/) ?? [];
        if (name && value && within.every(Boolean)) found[name] = value;
      }
      return found;
    },
  };

  for (const [name, headers] of Object.entries(hosts)) {
    test(`${name} sends the same headers as nginx for every file`, () => {
      for (const file of filesIn('dist').filter((file) => !file.startsWith('hosting/'))) {
        assert.deepEqual(headers(file), headersOf(file), file);
      }
    });
  }

  test('the note for Amazon has the same values', () => {
    for (const file of samples) {
      for (const value of Object.values(headersOf(file)))
        assert.ok(read('amazon.md').includes(value));
    }
  });

  test('pages keep to the strict policy, and others may frame them', () => {
    for (const directive of strictPolicy.split('; ')) assert.ok(pagePolicy.includes(directive));
    assert.ok(pagePolicy.includes('frame-ancestors *'));
  });
});
