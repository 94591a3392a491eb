/** Tools that move or copy the loader, servers that fail for a while, and releases that a cache mixes up. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page, Route} from 'playwright-core';
import {launch} from '../node/chromium.ts';
import {startToolPages, type ToolPage, type ToolPages} from '../node/tool-page.ts';

const loader = readFileSync('dist/widgets.js', 'utf8');
const {files: hashes} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
  files: Record<string, string>;
};
const chunk = (name: string) =>
  readdirSync('dist/chunks').find(
    (file) => file.startsWith(`${name}-`) && /^-[\w-]{8}\.js$/.test(file.slice(name.length)),
  )!;

const tag = '<script type="module" src="/dist/widgets.js"></script>';
const copy = '<script type="module" src="/cache/min/3a7f.js"></script>';
/** A tool left the tag there, but not its type. */
const delayed = tag.replace('"module"', '"text/delayed"');
const fromBlob = `<script type="module">
  const text = await (await fetch('/cache/min/3a7f.js')).text();
  import(URL.createObjectURL(new Blob([text], {type: 'text/javascript'})));
</script>`;
const widget = '<coping-guide>Call 555-0100</coping-guide>';
const two = `${widget}<diagnosis-guide>Call 555-0100</diagnosis-guide>`;

const script = (body: string) => (route: Route) =>
  route.fulfill({contentType: 'text/javascript', body});
const copied = {'**/cache/min/*.js': script(loader)};

const isShown = (name: string) =>
  Boolean(document.querySelector(name)?.shadowRoot?.querySelector('article'));
/** Lets the page do what it does without a timer. */
const pause = (ms = 300) => new Promise((resolve) => setTimeout(resolve, ms));

async function waitOutRetries(page: Page) {
  for (const delay of [2000, 8000, 30_000]) {
    await pause(200);
    await page.clock.fastForward(delay);
  }
  await pause(200);
}

/** Answers with 503 until `over()`, or as often as `times` says. */
function failing(times = Infinity) {
  let left = times;
  return {
    answer: (route: Route) =>
      left-- > 0 ? route.fulfill({status: 503, body: 'busy'}) : route.continue(),
    over: () => void (left = 0),
  };
}

describe('the loader', () => {
  let browser: Browser;
  let pages: ToolPages;
  before(async () => {
    browser = await launch();
    pages = await startToolPages(browser);
  });
  after(async () => {
    await pages.close();
    await browser.close();
  });

  const quiet = ({said, errors}: ToolPage) =>
    assert.deepEqual({said, errors}, {said: [], errors: []});
  /** Fails if a widget does not come, or one of these files was loaded. */
  const shows = async ({page}: ToolPage, ...names: string[]) => {
    for (const name of names) {
      await page.waitForFunction(isShown, name, {timeout: 5000, polling: 50});
    }
  };
  const staysAsItWas = async ({page}: ToolPage) => {
    assert.equal(await page.evaluate(isShown, 'coping-guide'), false);
    assert.ok(await page.locator('coping-guide').isVisible());
  };

  describe('copied to another folder, shows the widgets', () => {
    const ways: Readonly<Record<string, string>> = {
      'if a tag names the folder in data-base': copy.replace('src', 'data-base="/dist" src'),
      'if the meta tag names it': `<meta name="recurrence-widgets" content="base=/dist/">${copy}`,
      'if a wrong folder is named': delayed.replace('src', 'data-base="/elsewhere" src') + copy,
      'if another tag still has the URL': delayed + copy,
      'if more tags have files of this name': `<script async src="https://platform.twitter.com/widgets.js"></script>
        ${copy.replace('3a7f', 'widgets')}<link rel="modulepreload" href="/dist/widgets.js">`,
    };
    for (const [way, head] of Object.entries(ways)) {
      test(way, async () => {
        const routes = {...copied, 'https://**': (route: Route) => route.abort()};
        const opened = await pages.open({head, body: two, routes});
        await shows(opened, 'coping-guide', 'diagnosis-guide');
        assert.deepEqual(opened.said, []);
        assert.deepEqual(
          opened.loaded.filter((path) => /\?|standalone/.test(path)),
          [],
        );
      });
    }

    test('if one of them learns late that a folder is wrong', async () => {
      const opened = await pages.open({
        head:
          tag.replace('src', 'data-base="/elsewhere" src') +
          '<link rel="modulepreload" href="/old/widgets.js">',
        body: two,
        routes: {
          [`**/elsewhere/chunks/${chunk('coping-guide')}`]: async (route) => {
            await pause();
            await route.fulfill({status: 404});
          },
        },
      });
      await shows(opened, 'coping-guide', 'diagnosis-guide');
      assert.deepEqual(opened.said, []);
      assert.deepEqual(
        opened.loaded.filter((path) => /\?|standalone/.test(path)),
        [],
      );
    });

    test('also from a blob', async () => {
      const opened = await pages.open({head: delayed + fromBlob, body: two, routes: copied});
      await shows(opened, 'coping-guide', 'diagnosis-guide');
      quiet(opened);
    });

    test('also inline', async () => {
      const head = `<script type="module" data-base="/dist/">${loader}</script>`;
      const opened = await pages.open({head, body: two});
      await shows(opened, 'coping-guide', 'diagnosis-guide');
      quiet(opened);
    });
  });

  for (const [what, head] of [
    ['a folder', copy],
    ['a blob', fromBlob],
    ['the page', `<script type="module">${loader}</script>`],
  ] as const) {
    test(`copied to ${what} without a hint keeps the fallback and says what to do`, async () => {
      const opened = await pages.open({head, body: widget, routes: copied});
      await pause();
      await staysAsItWas(opened);
      const {said, errors} = opened;
      assert.equal(said.length, 1);
      assert.match(said[0]!, /^could not load the code of <coping-guide>: .*folder in data-base/);
      assert.deepEqual(
        errors.filter((error) => !error.includes('404')),
        [],
      );
    });
  }

  for (const name of ['base', 'coping-guide', 'coping-guide.en', 'interface.en']) {
    const open = (answer: (route: Route) => unknown) =>
      pages.open({head: tag, body: two, routes: {[`**/chunks/${chunk(name)}*`]: answer}});
    const reported = name.includes('.')
      ? new RegExp(`^could not load the content "${name.split('.')[0]!}" \\(en\\)`)
      : /^could not load the code of <[\w-]+>: .* answered 503/;

    test(`shows the widgets after one 503 for ${name}`, async () => {
      const opened = await open(failing(1).answer);
      await pause();
      await opened.page.clock.fastForward(2000);
      await shows(opened, 'coping-guide', 'diagnosis-guide');
      for (const text of opened.said) assert.match(text, /^could not load the content/);
    });

    test(`shows the widgets after seconds of 503 for ${name}`, async () => {
      const {answer, over} = failing();
      const opened = await open(answer);
      await pause();
      await opened.page.clock.fastForward(2000);
      await pause();
      await staysAsItWas(opened);
      over();
      await opened.page.clock.fastForward(8000);
      await shows(opened, 'coping-guide', 'diagnosis-guide');
      assert.ok(opened.said.length > 0);
      for (const text of opened.said) assert.match(text, reported);
    });
  }

  test('of an earlier release, kept by a cache, is replaced by the one on the server', async () => {
    const old = loader.replaceAll(/(chunks\/[\w.-]+-)[\w-]{8}\.js/g, '$100000000.js');
    assert.notEqual(old, loader);
    let requests = 0;
    const opened = await pages.open({
      head: tag,
      body: two,
      routes: {
        '**/dist/widgets.js*': (route) => (requests++ ? route.continue() : script(old)(route)),
      },
    });
    await shows(opened, 'coping-guide', 'diagnosis-guide');
    assert.deepEqual(opened.said, [
      'a cache has an earlier release of widgets.js; loading the current one.',
    ]);
    assert.equal(opened.loaded.filter((path) => path.includes('widgets.js?')).length, 1);
  });

  describe('where a browser keeps the failure of a shared file', () => {
    // An import of the file fails; it is there for fetch.
    const kept = (route: Route) =>
      route.request().resourceType() === 'script'
        ? route.fulfill({status: 503, body: 'busy'})
        : route.continue();
    const base = `**/chunks/${chunk('base')}*`;

    test('loads the standalone script instead', async () => {
      const opened = await pages.open({head: tag, body: two, routes: {[base]: kept}});
      await pause();
      await staysAsItWas(opened);
      await opened.page.clock.fastForward(2000);
      await shows(opened, 'coping-guide', 'diagnosis-guide');
      assert.deepEqual(opened.said, []);
      assert.equal(opened.loaded.filter((path) => path.includes('standalone')).length, 1);
    });

    test('keeps the fallback and reports it once if that fails too', async () => {
      const standalone = failing(1).answer;
      const routes = {[base]: kept, '**/standalone.js': standalone};
      const opened = await pages.open({head: tag, body: widget, routes});
      await pause();
      await opened.page.clock.fastForward(2000);
      await pause();
      await staysAsItWas(opened);
      assert.match(opened.said.join('\n'), /^could not load the code of <coping-guide>: .*\.$/);
      await opened.page.evaluate(() => dispatchEvent(new Event('online')));
      await pause();
      await staysAsItWas(opened);
      assert.equal(opened.said.length, 1);
    });
  });

  describe('on a page that pins files by hashes requests none by another URL', () => {
    const integrity = Object.entries(hashes)
      .filter(([file]) => /^chunks\/.*\.js$/.test(file))
      .map(([file, hash]) => [`/dist/${file}`, hash]);
    const map = JSON.stringify({integrity: Object.fromEntries(integrity)});
    for (const [what, head] of [
      ['on the tag', tag.replace('src', `integrity="${hashes['widgets.js']!}" src`)],
      ['in an import map', `<script type="importmap">${map}</script>${tag}`],
    ] as const) {
      test(what, async () => {
        const routes = {[`**/chunks/${chunk('base')}*`]: failing().answer};
        const opened = await pages.open({head, body: widget, routes});
        await waitOutRetries(opened.page);
        await staysAsItWas(opened);
        assert.match(opened.said.join('\n'), /^could not load .* answered 503.*\.$/);
        const other = /\?|standalone/;
        assert.deepEqual(
          opened.loaded.filter((path) => other.test(path)),
          [],
        );
      });
    }
  });

  test('blocked by the page’s policy loads nothing else and says so once', async () => {
    const opened = await pages.open({
      head: tag,
      body: widget,
      policy: `script-src ${pages.address}/dist/widgets.js`,
    });
    await waitOutRetries(opened.page);
    await staysAsItWas(opened);
    assert.match(opened.said.join('\n'), /^could not load .*the page's policy .*\.$/);
    assert.deepEqual(
      opened.loaded.filter((path) => /\?|standalone/.test(path)),
      [],
    );
  });
});
