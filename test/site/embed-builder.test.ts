/**
 * What the embed builder gives, pasted into an empty page of another server, under no more than the policy that it
 * says is needed: every form, for choices that go through every branch and for words that are hard to quote.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {widgets} from '../../tools/content/widgets.ts';
import {launch} from '../node/chromium.ts';
import {demo} from '../node/demo-site.ts';
import {startHosts, waitForContent} from '../node/host-page.ts';
import {serve} from '../node/server.ts';

/** What the preset `teal` says of a ground. */
const [, teal] = readFileSync('themes/teal.css', 'utf8').match(/--rw-color-surface:\s*([^;]+);/);

const hard = `O’Hara & "Söhne" <b>'x'</b> &amp; 💗`;

/** A `words.json` of the hospital, for this release. */
const heading = 'coping.heading';
const {en, es} = JSON.parse(readFileSync('review/history.json', 'utf8')).passages[heading];
const ownWords = {
  'recurrence-widgets': '0.1.0',
  passages: {[heading]: {was: {en, es}, en: hard, es: hard}},
};

/** Choices as they stand in the builder's address. */
const asked = {
  'as it opens': {},
  'every widget': {w: widgets.join(' ')},
  'every widget, in Spanish, every tool': {
    w: [...widgets].reverse().join(' '),
    l: 'es',
    t: 'teal',
    tools: 'language print listen text-size feedback',
  },
  'hard words': {
    w: 'coping-guide support-resources',
    's.coping-guide': 'people feelings',
    tools: '',
    h: '3',
    by: hard,
    on: '2026-11-02',
    words: '/words.json',
    call: hard,
    line: new URLSearchParams({
      name: hard,
      phone: '303-555-0100',
      hours: 'Mo-Fr 08:00-17:00',
      'time-zone': 'America/Denver',
      languages: 'en es',
      url: 'https://example.org/?a=1&b="2"',
      text: hard,
    }),
  },
  'preloaded and pinned': {w: 'treatment-options cancer-glossary', preload: '', integrity: ''},
};

/** Forms that a set of choices says nothing new of. */
const only = {
  'as it opens': ['tag'],
  'every widget': ['tag', 'npm'],
  'preloaded and pinned': ['tag', 'standalone', 'frame'],
};

/** The builder's own choices, told apart by what they must lead to. */
const wanted = (choices) => ({
  tags: (choices.w ?? 'recurrence-explainer').split(' '),
  language: choices.l ?? 'en',
  sections: choices['s.coping-guide']?.split(' '),
  reviewer: choices.by,
  level: choices.h ?? '2',
});

describe('embed builder', () => {
  let browser;
  let board;
  let builder;
  let server;
  before(async () => {
    browser = await launch();
    board = await startHosts();
    server = await serve(demo);
    builder = await browser.newPage();
    await builder.goto(`${server.address}/embed-builder.html`);
    await builder.waitForSelector('.output pre');
  });
  after(async () => {
    await browser?.close();
    await board?.close();
    await server?.close();
  });

  /** What the builder shows for an address: the blocks by kind, and the policy. */
  async function give(choices) {
    const hash = new URLSearchParams({at: board.files, ...choices});
    await builder.evaluate((text) => {
      location.hash = text;
      dispatchEvent(new HashChangeEvent('hashchange'));
    }, String(hash));
    const blocks = await builder.$$eval('.output pre code', (codes) =>
      codes.map((code) => [code.dataset.kind, code.textContent]),
    );
    return Object.fromEntries(blocks);
  }
  const formIds = () =>
    builder.$$eval('.output .forms [data-form]', (all) => all.map((one) => one.dataset.form));

  /** Opens what was given. Nothing but what it asks for is allowed. */
  async function paste(given, form) {
    const script = given.module && (await bundle(given.module));
    const policy = `default-src 'none'; img-src 'self' data:; ${given.policy ?? ''}`;
    return board.open(browser, {
      head: given.head ?? '',
      body: given.html + (script ? '<script type="module" src="/script.js"></script>' : ''),
      script,
      words: ownWords,
      // Made by a bundler, the page's own script is under the page's own rules.
      policy: form === 'npm' ? '' : policy,
    });
  }

  async function bundle(code) {
    const {outputFiles} = await build({
      stdin: {contents: code, resolveDir: process.cwd()},
      bundle: true,
      format: 'esm',
      write: false,
      outdir: 'out',
      loader: {'.css': 'empty'},
      logLevel: 'silent',
      plugins: [
        {
          name: 'self',
          setup: ({onResolve}) =>
            onResolve({filter: /^recurrence-widgets\//}, ({path}) => ({
              path: fileURLToPath(import.meta.resolve(path)),
            })),
        },
      ],
    });
    return outputFiles.find(({path}) => path.endsWith('.js')).text;
  }

  test('offers every form', async () => {
    await give({});
    const ids = await formIds();
    for (const id of ['tag', 'standalone', 'npm', 'frame', 'static']) {
      assert.ok(ids.includes(id), `${id} in ${ids}`);
    }
  });

  for (const [what, choices] of Object.entries(asked)) {
    test(`every form works: ${what}`, async (context) => {
      const {tags, language, sections, reviewer, level} = wanted(choices);
      const worded = tags.filter((tag) => tag !== 'language-switch');
      await give(choices);
      for (const form of (await formIds()).filter((id) => only[what]?.includes(id) ?? true)) {
        await context.test(form, async () => {
          const given = await give({...choices, f: form});
          const {tab, said} = await paste(given, form);
          if (form === 'static') {
            const links = await tab.$$eval('a', (all) => all.map(({href}) => href));
            assert.equal(links.length, worded.length);
            for (const link of links) {
              const response = await tab.request.get(link);
              assert.equal(response.status(), 200, link);
              assert.match(await response.text(), new RegExp(`lang="${language}"`));
            }
            await tab.close();
            return;
          }
          const places =
            form === 'frame'
              ? await Promise.all(
                  (await tab.$$('iframe')).map(async (one) => {
                    await one.scrollIntoViewIfNeeded();
                    return one.contentFrame();
                  }),
                )
              : [tab.mainFrame()];
          const expected = form === 'frame' ? worded : tags;
          assert.ok(form !== 'frame' || places.length === worded.length);
          for (const [index, place] of places.entries()) {
            await waitForContent(place, form === 'frame' ? [expected[index]] : expected);
          }
          const found = (
            await Promise.all(
              places.map((place) =>
                place.evaluate(
                  (names) =>
                    // Those of the page; those within a guide are its own.
                    [...document.querySelectorAll(names)].map((element) => {
                      const root = element.shadowRoot;
                      return {
                        name: element.localName,
                        language:
                          root.querySelector('[part~=base]')?.lang ||
                          root.querySelector('[aria-pressed=true]').lang,
                        title: root.querySelector('.title')?.localName,
                        says: root.querySelector('.title')?.textContent,
                        sections: [...root.querySelectorAll('.section')].map(({id}) => id),
                        footer: root.querySelector('footer')?.textContent ?? '',
                        text: root.textContent,
                        surface: getComputedStyle(element).getPropertyValue('--rw-color-surface'),
                      };
                    }),
                  expected.join(),
                ),
              ),
            )
          ).flat();
          assert.deepEqual(
            found.map(({name}) => name),
            expected,
          );
          for (const one of found) {
            assert.equal(one.language, language, one.name);
            if (one.title && one.name !== 'language-switch') {
              assert.equal(one.title, `h${level}`, one.name);
            }
            if (choices.words && one.name === 'coping-guide') {
              assert.equal(one.says.includes(hard), form !== 'frame', one.says);
            }
            if (choices.t && !/^(?:npm|static)$/.test(form)) {
              assert.equal(one.surface, teal, `${one.name} in its theme`);
            }
            if (sections && one.name === 'coping-guide') assert.deepEqual(one.sections, sections);
            if (reviewer && !/^(?:class|frame)$/.test(form) && one.title) {
              assert.ok(one.footer.includes(reviewer), `${one.name}: ${one.footer}`);
            }
            if (
              choices.line &&
              one.name === 'support-resources' &&
              !/^(?:frame|class)$/.test(form)
            ) {
              assert.ok(one.text.includes(hard), 'the hospital’s own help line');
            }
          }
          // A frame's own console says that its feature policy is not this page's; nothing else is said.
          assert.deepEqual(said, []);
          await tab.close();
        });
      }
    });
  }

  test('what stands in an element until it is ready is the text that was typed', async () => {
    const {html} = await give({call: hard, w: 'coping-guide'});
    const {tab} = await board.open(browser, {body: html.replace(/<script.*<\/script>/, '')});
    assert.equal(await tab.textContent('coping-guide'), `Call your care team: ${hard}`);
    await tab.close();
  });

  test('choices made by hand stand in the address, and come back from it', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.address}/embed-builder.html`);
    await page.check('label:has-text("People to call") input');
    await page.getByLabel('Move up: People to call').click();
    assert.equal(
      await page.evaluate(() => document.activeElement.getAttribute('aria-label')),
      'Move down: People to call',
    );
    await page.getByRole('button', {name: 'Add a help line'}).click();
    await page.getByLabel('Name').fill(hard);
    await page.getByLabel('Reviewed by').fill(hard);
    await page.locator('summary', {hasText: 'What a recurrence is'}).click();
    await page.uncheck('label:has-text("Show me numbers") input');
    const code = await page.textContent('.output pre');
    assert.match(code, /<support-resources[\s\S]*<recurrence-explainer sections="places kinds/);
    assert.doesNotMatch(code, /sections="[^"]*numbers/);
    const again = await browser.newPage();
    await again.goto(page.url());
    await again.waitForSelector('.output pre');
    assert.equal(await again.textContent('.output pre'), code);
    // The preview shows the same.
    const preview = page.frameLocator('.screen iframe');
    await preview.locator('recurrence-explainer .section').first().waitFor();
    assert.equal(await preview.locator('recurrence-explainer .section').count(), 7);
    assert.equal(await page.evaluate(() => localStorage.length + document.cookie.length), 0);
    await page.close();
    await again.close();
  });

  test('an address that says nonsense is taken as far as it makes sense', async () => {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await page.goto(
      `${server.address}/embed-builder.html#w=script+coping-guide+coping-guide&s.coping-guide=x+men&h=9&t=../x&f=none&line=%F0%9F`,
    );
    await page.waitForSelector('.output pre');
    assert.match(
      await page.textContent('.output pre'),
      /<coping-guide sections="men">[^<]*<\/coping-guide>$/,
    );
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('speaks Spanish with the page, and what was chosen stays', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.address}/embed-builder.html#w=coping-guide&by=Ana`);
    await page.getByRole('button', {name: 'Español'}).first().click();
    await page.getByText('Líneas para pegar').waitFor();
    assert.equal(await page.inputValue('label:has-text("Revisado por") input'), 'Ana');
    await page
      .frameLocator('.screen iframe')
      .locator('coping-guide article[lang=es]')
      .waitFor({timeout: 20_000});
    await page.close();
  });

  test('the release that it names is this one', async () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.match(await builder.textContent('.output'), new RegExp(version.replaceAll('.', '\\.')));
  });
});
