/** The real nginx with our configuration, and what the other hosts' files say against it. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {get} from 'node:http';
import {folder, headersOf, pagePolicy} from '../../tools/outputs/hosting.ts';
import {filesIn} from '../../tools/outputs/integrity.ts';
import {launch} from '../node/chromium.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {startNginx} from '../node/nginx.ts';
import {strictPolicy} from '../node/strict-policy.ts';
import {serve} from '../node/server.ts';

const chunk = readdirSync('dist/chunks')
  .filter((name) => name.startsWith('base-'))
  .map((name) => `chunks/${name}`)[0];
const samples = ['widgets.js', chunk, 'static/coping-guide.es.html', 'integrity.json'];

/** One request, with the body as it comes over the wire. */
const ask = (address, headers = {}) =>
  new Promise((resolve, reject) =>
    get(address, {headers}, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject),
  );

describe('nginx', {skip: skipUnless('nginx')}, () => {
  let nginx;
  before(async () => {
    nginx = await startNginx();
  });
  after(() => nginx?.close());

  test('says of every kind of file what the table says', async () => {
    for (const file of samples) {
      const {status, headers} = await ask(nginx.address + file);
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
      [filesIn('dist').find((file) => file.endsWith('.css'))]: 'text/css; charset=utf-8',
    };
    for (const [file, type] of Object.entries(types)) {
      assert.equal((await ask(nginx.address + file)).headers['content-type'], type, file);
    }
  });

  test('compresses, and says that it depends on the request', async () => {
    for (const file of [chunk, 'static/coping-guide.es.html']) {
      const {headers, body} = await ask(nginx.address + file, {'accept-encoding': 'gzip, br'});
      assert.equal(headers['content-encoding'], 'gzip', file);
      assert.match(headers.vary, /Accept-Encoding/i);
      const plain = readFileSync(`dist/${file}`);
      assert.ok(gunzipSync(body).equals(plain));
      assert.ok(body.length < plain.length / 2, `${body.length} of ${plain.length}`);
    }
  });

  test('sends nothing twice that has not changed', async () => {
    const first = await ask(`${nginx.address}widgets.js`);
    const {status, body} = await ask(`${nginx.address}widgets.js`, {
      'if-none-match': first.headers.etag,
    });
    assert.equal(status, 304);
    assert.equal(body.length, 0);
  });

  test('keeps nothing for a year that is not there, and lists no folder', async () => {
    const missing = await ask(`${nginx.address}chunks/nothing-12345678.js`);
    assert.equal(missing.status, 404);
    assert.equal(missing.headers['cache-control'], undefined);
    assert.notEqual((await ask(`${nginx.address}chunks/`)).status, 200);
  });

  describe('in Chromium', () => {
    let browser;
    before(async () => {
      browser = await launch();
    });
    after(() => browser.close());

    /** A page that tells what went wrong on it. */
    async function visit(address) {
      const page = await browser.newPage();
      const wrong = [];
      page.on('console', (said) => /error|warning/.test(said.type()) && wrong.push(said.text()));
      page.on('pageerror', (error) => wrong.push(String(error)));
      await page.goto(address);
      return {page, wrong: () => wrong.filter((text) => !/favicon/.test(text))};
    }
    const alive = (page, name) =>
      page.waitForFunction((tag) => {
        const root = document.querySelector(tag)?.shadowRoot;
        return root?.querySelector('article') && !root.querySelector('link');
      }, name);

    test('a prerendered page comes alive under its own policy', async () => {
      const {page, wrong} = await visit(`${nginx.address}static/coping-guide.es.html`);
      await alive(page, 'coping-guide');
      assert.deepEqual(
        wrong().filter((text) => !/404/.test(text)),
        [],
      );
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
      const {page, wrong} = await visit(host.address);
      await alive(page, 'coping-guide');
      assert.deepEqual(
        wrong().filter((text) => !/404/.test(text)),
        [],
      );
      await page.close();
      await host.close();
    });
  });
});

describe('the files for other hosts', () => {
  const read = (name) => readFileSync(`dist/hosting/${name}`, 'utf8');

  /** What each host would send for a file of `dist/`. */
  const hosts = {
    _headers(file) {
      const found = {};
      let applies = false;
      for (const line of read('_headers').split('\n')) {
        if (line.startsWith('/')) {
          const pattern = line.replace(/[.]/g, '\\.').replace('*', '.*');
          applies = new RegExp(`^${pattern}$`).test(`/${file}`);
        } else if (applies && line.trim()) {
          const [, name, value] = line.match(/^ {2}([\w-]+): (.+)$/);
          assert.ok(!(name in found), `${file} has ${name} twice`);
          found[name] = value;
        }
      }
      return found;
    },
    'vercel.json'(file) {
      const found = {};
      for (const {source, headers} of JSON.parse(read('vercel.json')).headers) {
        if (!new RegExp(`^${source}$`).test(`/${file}`)) continue;
        for (const {key, value} of headers) {
          assert.ok(!(key in found), `${file} has ${key} twice`);
          found[key] = value;
        }
      }
      return found;
    },
    '.htaccess'(file) {
      const found = {};
      const within = [];
      for (const line of read('.htaccess').split('\n')) {
        const open = line.match(/<(If|FilesMatch) "(.+)">/);
        if (open?.[1] === 'FilesMatch') within.push(new RegExp(open[2]).test(file));
        else if (open)
          within.push(new RegExp(open[2].match(/m#(.+)#/)[1]).test(`${folder}${file}`));
        else if (/<\/(?:If|FilesMatch)>/.test(line)) within.pop();
        const set = line.match(/Header set ([\w-]+) "(.+)"$/);
        if (set && within.every(Boolean)) found[set[1]] = set[2];
      }
      return found;
    },
  };

  for (const [name, headers] of Object.entries(hosts)) {
    test(`${name} says the same as nginx, of every file`, () => {
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
