/** START.html finds what is wrong with a server, and only that. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {checkHeaders} from '../../demo/start/check-headers.ts';
import {hostingAdvice} from '../../demo/start/hosting-advice.ts';
import {headersOf} from '../../tools/outputs/hosting/table.ts';
import {findViolations} from '../node/accessibility.ts';
import {launch} from '../node/chromium.ts';
import {releaseFolder, unzipRelease} from '../node/release.ts';
import {serve, type Handler} from '../node/server.ts';
import {openStartPage} from '../node/start-page.ts';

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** What a server with the headers of the table answers, with changes; `null` removes a header. */
function answer(file: string, changes: Readonly<Record<string, string | null>> = {}) {
  const headers = new Headers(headersOf(file));
  headers.set('content-type', types[file.split('.').pop()!]!);
  headers.set('content-encoding', 'br');
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return {file, status: 200, header: (name: string) => headers.get(name)};
}

const chunk = 'chunks/base-12345678.js';
const problemsOf = (file: string, changes: Readonly<Record<string, string | null>>) =>
  checkHeaders([answer(file, changes)]).map(({isRequired, text, line}) => ({
    isRequired,
    text: text.en,
    line,
  }));

describe('the check of response headers', () => {
  test('accepts the headers of the table', () => {
    const files = ['widgets.js', chunk, 'frame.html', 'frame.css', 'standalone.js'];
    assert.deepEqual(checkHeaders(files.map((file) => answer(file))), []);
  });

  const faults: readonly [string, string, Record<string, string | null>, boolean, RegExp][] = [
    ['a script of another type', 'widgets.js', {'content-type': 'text/plain'}, true, /text\/plain/],
    ['a style sheet of another type', 'frame.css', {'content-type': 'text/html'}, true, /reject/],
    [
      'a page in Latin-1',
      'frame.html',
      {'content-type': 'text/html; charset=iso-8859-1'},
      true,
      /UTF-8/,
    ],
    [
      'an entry that is kept for a year',
      'widgets.js',
      {'cache-control': 'max-age=31536000'},
      true,
      /365 days/,
    ],
    [
      'an entry without a lifetime',
      'widgets.js',
      {'cache-control': null},
      false,
      /does not say how long/,
    ],
    ['a chunk without a lifetime', chunk, {'cache-control': null}, false, /request the files/],
    [
      'a chunk that is never kept',
      chunk,
      {'cache-control': 'no-store'},
      false,
      /request the files/,
    ],
    ['no compression', chunk, {'content-encoding': null}, false, /does not compress/],
    [
      'no access for other sites',
      'widgets.js',
      {'access-control-allow-origin': null},
      false,
      /another host name/,
    ],
    [
      'access for one other site',
      'widgets.js',
      {'access-control-allow-origin': 'https://a.example'},
      false,
      /another host name/,
    ],
    [
      'a resource policy for its own site',
      'widgets.js',
      {'cross-origin-resource-policy': 'same-origin'},
      false,
      /does not let/,
    ],
    ['no nosniff', 'widgets.js', {'x-content-type-options': null}, false, /scanners/],
    [
      'frames forbidden',
      'frame.html',
      {'content-security-policy': null, 'x-frame-options': 'DENY'},
      true,
      /any page/,
    ],
    [
      'frames only on its own site',
      'frame.html',
      {'content-security-policy': null, 'x-frame-options': 'SAMEORIGIN'},
      false,
      /pages of other sites/,
    ],
    [
      'a policy about frames',
      'frame.html',
      {'content-security-policy': "frame-ancestors 'none'"},
      true,
      /any page/,
    ],
  ];
  for (const [title, file, changes, isRequired, text] of faults) {
    test(`finds ${title}`, () => {
      const problems = problemsOf(file, changes);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.equal(problems[0]!.isRequired, isRequired);
      assert.match(problems[0]!.text, text);
    });
  }

  const good: readonly [string, string, Record<string, string | null>][] = [
    ['no-cache for an entry', 'widgets.js', {'cache-control': 'no-cache'}],
    ['an hour for an entry', 'widgets.js', {'cache-control': 'max-age=3600'}],
    ['a month for a chunk', chunk, {'cache-control': 'public, max-age=2592000'}],
    ['the older name of the type', 'widgets.js', {'content-type': 'application/javascript'}],
    ['no resource policy', 'widgets.js', {'cross-origin-resource-policy': null}],
    ['a policy that overrides X-Frame-Options', 'frame.html', {'x-frame-options': 'DENY'}],
    ['gzip', 'widgets.js', {'content-encoding': 'gzip'}],
  ];
  for (const [title, file, changes] of good) {
    test(`accepts ${title}`, () => assert.deepEqual(problemsOf(file, changes), []));
  }

  test('reports a finding once for all of its files, required changes first', () => {
    const changes = {'x-content-type-options': null, 'content-type': 'text/plain'};
    const findings = checkHeaders([answer('widgets.js', changes), answer(chunk, changes)]);
    assert.deepEqual(
      findings.map(({isRequired, files}) => [isRequired, files]),
      [
        [true, ['widgets.js', chunk]],
        [false, ['widgets.js', chunk]],
      ],
    );
  });
});

describe('the advice for a server', () => {
  test('names the file for the server', () => {
    for (const [server, file] of [
      ['nginx/1.22', 'nginx.conf'],
      ['Apache', 'apache.htaccess'],
      ['LiteSpeed', 'apache.htaccess'],
      ['Microsoft-IIS/10.0', 'web.config'],
      ['AmazonS3', 'amazon.md'],
      ['cloudflare', 'netlify.headers'],
    ] as const) {
      assert.ok(hostingAdvice(server, '/recurrence-widgets/')[0]!.en.includes(file), server);
    }
  });
  test('names all of the files for an unknown server', () => {
    for (const server of [null, 'Jetty']) {
      assert.match(hostingAdvice(server, '/')[0]!.en, /nginx\.conf.*web\.config.*amazon\.md/);
    }
  });
  test('says if the path in the file has to be replaced', () => {
    const [, path] = hostingAdvice('nginx', '/patients/widgets/');
    assert.match(path!.es, /`\/recurrence-widgets\/` por `\/patients\/widgets\/`/);
    assert.equal(hostingAdvice('Apache', '/patients/widgets/').length, 1);
  });
});

describe('START.html', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rw-start-'));
  let browser: Browser;
  before(async () => {
    const zip = unzipRelease(releaseFolder(), /^recurrence-widgets-\d.*\.zip$/);
    for (const [path, bytes] of Object.entries(zip)) {
      if (/\.(?:br|gz)$/.test(path)) continue;
      const target = join(folder, path);
      mkdirSync(dirname(target), {recursive: true});
      writeFileSync(target, bytes);
    }
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  async function visit(handle: Handler, lang = 'en') {
    const server = await serve(join(folder, 'recurrence-widgets'), handle);
    const startPage = await openStartPage(browser, `${server.address}/START.html?lang=${lang}`);
    return {
      ...startPage,
      async close() {
        await startPage.tab.close();
        await server.close();
      },
    };
  }

  test('names files that are missing or were changed on their way', async () => {
    const {findings, status, close} = await visit(({url}, response) => {
      if (url.startsWith('/frame-resize.js')) {
        response.setHeader('content-type', 'text/javascript');
        response.end('// minified');
        return true;
      }
      if (!url.startsWith('/themes/teal.css')) return false;
      response.statusCode = 404;
      response.end();
      return true;
    });
    const [missing, changed] = await findings();
    assert.match(missing!, /^Needed.*missing.*themes\/teal\.css$/s);
    assert.match(changed!, /^Needed.*differ from.*frame-resize\.js$/s);
    assert.equal((await status()).server, 'Not yet: 2 changes are needed.');
    await close();
  });

  test('says which widgets do not load', async () => {
    const {status, findings, close} = await visit(({url}, response) => {
      if (!/chunks\/coping-guide\.en-/.test(url)) return false;
      response.statusCode = 404;
      response.end();
      return true;
    });
    const {widgets} = await status();
    assert.match(widgets, /^[12] of 10 widgets fail to load/);
    assert.match((await findings())[0]!, /missing.*chunks\/coping-guide\.en-/s);
    await close();
  });

  test('says that scripts are blocked if they are', async () => {
    const server = await serve(join(folder, 'recurrence-widgets'), (_, response) => {
      response.setHeader('content-security-policy', "script-src 'none'");
      return false;
    });
    const tab = await browser.newPage();
    await tab.goto(`${server.address}/START.html`);
    assert.ok(await tab.locator('#blocked').isVisible());
    assert.ok(await tab.locator('#tool').isHidden());
    await tab.close();
    await server.close();
  });

  for (const lang of ['en', 'es']) {
    test(`is accessible, in ${lang}`, async () => {
      const {tab, close} = await visit(() => false, lang);
      assert.equal(await tab.evaluate(() => document.documentElement.lang), lang);
      assert.equal(await tab.locator(`h1[lang=${lang}]`).isVisible(), true);
      assert.deepEqual(await findViolations(tab), []);
      await close();
    });
  }

  test('fits a phone', async () => {
    const {tab, close} = await visit(() => false, 'es');
    await tab.setViewportSize({width: 320, height: 800});
    const wider = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wider <= 0, `${wider} px wider than the screen`);
    await close();
  });
});
