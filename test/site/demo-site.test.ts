/** The demo site: its links work, it switches language together with the widgets, and it is accessible. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {escapeAttribute} from '../../demo/layout/markup.ts';
import {parseTestOptions} from '../../tools/testing/options.ts';
import {findViolations} from '../node/accessibility.ts';
import {citedSources} from '../../tools/outputs/site/cited-sources.ts';
import {launch} from '../node/chromium.ts';
import {demo} from '../node/demo-site.ts';
import {serve, type Server} from '../node/server.ts';

const rules = {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true}};

const {full} = parseTestOptions();

const combinations = [
  ['en', 'light', 1280],
  ['es', 'dark', 390],
] as const;

/** One of each kind. */
const kinds = [
  'index.html',
  'recurrence-explainer.html',
  'language-switch.html',
  'docs/index.html',
  'docs/start.html',
  'docs/browsers.html',
  'docs/sources.html',
  'hosts/index.html',
  'embed-builder.html#w=support-resources+coping-guide&line=name%3DNurses',
];

describe('demo site', () => {
  let browser: Browser;
  let server: Server;
  let pages: string[];
  before(async () => {
    pages = readdirSync(demo, {recursive: true, encoding: 'utf8'}).filter(
      (file) => file.endsWith('.html') && !/^(?:dist|vendor)/.test(file),
    );
    server = await serve(demo);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  test('every link and file of every page is there', () => {
    assert.ok(pages.length > 20, `${pages.length} pages`);
    const missing = pages.flatMap((page) => {
      const html = readFileSync(join(demo, page), 'utf8').replace(/<pre[\s\S]*?<\/pre>/g, '');
      return [...html.matchAll(/\s(?:href|src)="([^"#?:]+)[#?]?[^":]*"/g)]
        .map(([, address]) => normalize(join(dirname(page), address!)))
        .filter((file) => !existsSync(join(demo, file)))
        .map((file) => `${page}: ${file}`);
    });
    assert.deepEqual(missing, []);
  });

  test('all text is in both languages', () => {
    for (const page of pages) {
      const html = readFileSync(join(demo, page), 'utf8').replace(/<pre[\s\S]*?<\/pre>/g, '');
      const count = (language: string) =>
        // Text that stays in its own language has a lang attribute.
        html.split(new RegExp(`<(?!html|a\\b)[\\w-]+(?![^>]*[" ]stay")[^>]*\\slang="${language}"`))
          .length;
      assert.equal(count('es'), count('en'), page);
    }
  });

  test('the page of sources lists each one twice, by publisher and by age, in its language', async () => {
    const html = readFileSync(join(demo, 'docs/sources.html'), 'utf8');
    const sources = await citedSources();
    assert.ok(sources.length > 200, `${sources.length} sources`);
    for (const id of ['by-publisher', 'by-age']) {
      const [part = ''] = html.match(new RegExp(`<section id="${id}">[\\s\\S]*?</section>`)) ?? [];
      const listed = [...part.matchAll(/<cite lang="(\w+)"[^>]*>([\s\S]*?)<\/cite>/g)].map(
        ([, language, title]) => `${language} ${title}`,
      );
      assert.deepEqual(
        listed.sort(),
        sources.map(({language, title}) => `${language} ${escapeAttribute(title)}`).sort(),
      );
    }
    const newest = /<section id="by-age">[\s\S]*?<time>(\d{4})/.exec(html)?.[1];
    assert.equal(newest, [...sources.map(({date = ''}) => date.slice(0, 4))].sort().at(-1));
  });

  for (const [index, kind] of kinds.entries()) {
    // Neighbors take turns, so that each combination meets several kinds.
    for (const [language, colorScheme, width] of full
      ? combinations
      : [combinations[index % combinations.length]!]) {
      test(`${kind.split('#')[0]} in "${language}", ${colorScheme}, at ${width}: accessible, without console messages, within its width`, async () => {
        const context = await browser.newContext({
          colorScheme,
          viewport: {width, height: 900},
          bypassCSP: true,
        });
        const page = await context.newPage();
        const said: string[] = [];
        const outside: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', ({message}) => said.push(message));
        page.on('request', (request) => {
          if (!request.url().startsWith(server.address)) outside.push(request.url());
        });
        const [file, hash = ''] = kind.split('#');
        await page.goto(`${server.address}/${file}?lang=${language}#${hash}`);
        await page.waitForFunction(() =>
          [...document.querySelectorAll('language-switch, .stage > *, #builder')].every(
            (one) =>
              one.localName === 'p' ||
              one.shadowRoot?.querySelector('[part~=base]') ||
              one.querySelector('.output'),
          ),
        );
        assert.deepEqual(
          await findViolations(page, {rules, resultTypes: ['violations'], iframes: false}),
          [],
        );
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(over <= 0, `${over} px too wide`);
        assert.deepEqual(said, []);
        assert.deepEqual(outside, []);
        await context.close();
      });
    }
  }

  test('one switch changes page and widgets; links keep the language, the device keeps nothing', async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${server.address}/index.html`);
    await page.locator('header language-switch').getByRole('button', {name: 'Español'}).click();
    await page.getByRole('heading', {level: 1, name: /^Palabras claras/}).waitFor();
    await page.locator('recurrence-explainer article[lang=es]').waitFor();
    assert.equal(await page.getByRole('heading', {level: 1}).count(), 1);
    assert.match(await page.title(), /^Cuando el cáncer de seno regresa/);
    assert.equal(await page.locator('nav').first().getAttribute('aria-label'), 'Sitio');
    await page.getByRole('link', {name: 'Empezar en cinco minutos'}).click();
    await page.getByRole('heading', {level: 1, name: 'Cinco minutos para webmasters'}).waitFor();
    assert.match(page.url(), /\?lang=es$/);
    assert.equal(
      await page.evaluate(
        () => localStorage.length + sessionStorage.length + document.cookie.length,
      ),
      0,
    );
    // The strict policy of the page was in force all the time.
    assert.deepEqual(said, []);
    await page.close();
  });

  test('no page violates its own policy', async () => {
    const said: string[] = [];
    const left = [...pages];
    // Four tabs: most of the time a page is waited for, not worked on.
    const look = async () => {
      const page = await browser.newPage();
      page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
      page.on('pageerror', ({message}) => said.push(`${page.url()}: ${message}`));
      for (let file = left.pop(); file; file = left.pop()) {
        await page.goto(`${server.address}/${file}`);
        // Late requests count too, but a page that never becomes idle must not block the others.
        await page.waitForLoadState('networkidle', {timeout: 3000}).catch(() => {});
      }
      await page.close();
    };
    await Promise.all([look(), look(), look(), look()]);
    assert.deepEqual(said, []);
  });

  test('the copy button copies its block of code', async () => {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(`${server.address}/docs/start.html`);
    const frame = page.locator('.code').nth(1);
    await frame.getByRole('button', {name: 'Copy'}).click();
    await frame.getByRole('button', {name: 'Copied'}).waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      await frame.locator('code').textContent(),
    );
    await context.close();
  });

  test('opens from a disk with standalone.js', async () => {
    assert.ok(existsSync('dist/standalone.js'));
    const page = await browser.newPage();
    await page.goto(`file://${demo}/index.html?lang=es`);
    await page.locator('recurrence-explainer article[lang=es]').waitFor();
    await page.close();
  });
});
