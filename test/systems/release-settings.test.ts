/**
 * A hospital's wording and numbers, declared once, on pages of a plain nginx that has only the unzipped release: what
 * readers see, in both languages, in every widget.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Frame, Page} from 'playwright-core';
import {localization} from '../../tools/content/content.ts';
import {idsOf} from '../../tools/content/messages.ts';
import {widgets} from '../../tools/content/widgets.ts';
import {folder} from '../../tools/outputs/hosting/table.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {launch} from '../node/chromium.ts';
import {waitForContent} from '../node/host-page.ts';
import {startNginx} from '../node/nginx.ts';
import {unzipForUpload} from '../node/release.ts';
import type {WebServer} from '../node/web-server.ts';

const articles = widgets.filter((name) => name !== 'language-switch');
const settings = {
  words: '/words.json',
  'care-name': 'St. Ana Breast Clinic',
  'care-phone': '303-555-0100',
  'care-phone-after-hours': '303-555-0199 ext. 4',
  'reviewed-by': 'Ana Ruiz, MD',
  'reviewed-on': '2026-11-02',
};
const entries = Object.entries(settings);
const asData = entries.map(([name, value]) => `data-${name}="${value}"`).join(' ');
const meta = `<meta name="recurrence-widgets" content="${entries.map((one) => one.join('=')).join('; ')}">`;
const script = `<script type="module" src="${folder}widgets.js"></script>`;
const all = articles.map((name) => `<${name}></${name}>`).join('');

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hospital</title>` +
  `<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const ownHeading = {
  en: (name: string) => `Our ${name}`,
  es: (name: string) => `Nuestro ${name}`,
};
/** The mark of the hospital's own wording, which the footer explains. */
const mark = '\u00a0*';
type Language = keyof typeof ownHeading;

/** A words.json that rewords the heading of every widget. */
async function wordsFile(): Promise<string> {
  const passages: Record<string, object> = {};
  for (const name of articles) {
    const ids = Object.entries(await idsOf(name, localization()));
    const [id, {fingerprints}] = ids.find(([, {path}]) => path === 'heading')!;
    passages[id] = {was: fingerprints, en: ownHeading.en(name), es: ownHeading.es(name)};
  }
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  return JSON.stringify({'recurrence-widgets': version, passages});
}

/** What each widget shows. The guide shows the team and the review in its current chapter. */
const readArticles = (names: readonly string[]) =>
  names.map((name) => {
    const article = document.querySelector(name)!.shadowRoot!.querySelector('article')!;
    const heading = article.querySelector('h1, h2')!;
    const chapter = article.querySelector('.chapter > *')?.shadowRoot?.querySelector('article');
    return {
      name,
      heading: heading.textContent.trim(),
      lang: heading.closest<HTMLElement>('[lang]')!.lang,
      text: (chapter ?? article).textContent.replace(/\s+/g, ' '),
      links: [...(chapter ?? article).querySelectorAll('a')].map(({href}) => href),
    };
  });

/** True if the guide shows its chapter in a language. */
const isChapterReady = (lang: string) =>
  document
    .querySelector('recurrence-guide')!
    .shadowRoot!.querySelector('.chapter > *')
    ?.shadowRoot?.querySelector('article')?.lang === lang;

const expectations: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /St\. Ana Breast Clinic: 303-555-0100\. At night .*303-555-0199, ext\. 4\./,
    /Reviewed by Ana Ruiz, MD on November 2, 2026/,
  ],
  es: [
    /St\. Ana Breast Clinic: 303-555-0100\. .*noche .*303-555-0199, ext\. 4\./,
    /Texto revisado por Ana Ruiz, MD el 2 de noviembre de 2026/,
  ],
};

async function expectSettings(
  frame: Frame,
  lang: Language,
  names: readonly string[] = articles,
): Promise<void> {
  await waitForContent(frame, names);
  if (names.includes('recurrence-guide')) await frame.waitForFunction(isChapterReady, lang);
  for (const {name, heading, text, links, ...shown} of await frame.evaluate(readArticles, names)) {
    const where = `${name} in ${lang}`;
    assert.equal(shown.lang, lang, where);
    assert.equal(heading, ownHeading[lang](name) + mark, where);
    for (const expected of expectations[lang]) assert.match(text, expected, where);
    assert.ok(links.includes('tel:+13035550100'), where);
    assert.ok(links.includes('tel:+13035550199,4'), where);
  }
}

describe('settings of a hospital’s page, on nginx', {skip: skipUnless('nginx')}, () => {
  const {files, remove} = unzipForUpload();
  let browser: Browser;
  let server: WebServer;
  before(async () => {
    const frame = readFileSync(join(files, 'frame.html'), 'utf8');
    const blocks = articles.map((name) => `<div data-rw="${name}" ${asData}>Call us.</div>`);
    const pages = {
      'words.json': await wordsFile(),
      'meta.html': page(meta + script, all),
      'meta-standalone.html': page(
        meta + script.replace('type="module"', '').replace('widgets.js', 'standalone.js'),
        all,
      ),
      'script.html': page(script.replace(' src', ` ${asData} src`), all),
      'frame.html': page(
        `<script defer src="${folder}frame-resize.js"></script>`,
        `<iframe src="${folder}frame-hospital.html?element=coping-guide&lang=es" title="A" height="300"></iframe>`,
      ),
      'blocks.html': page(script, blocks.join('')),
      [`${folder}frame-hospital.html`]: frame.replace('<title>', `${meta}<title>`),
    };
    server = await startNginx({files, configured: false, pages});
    browser = await launch();
  });
  after(async () => {
    await Promise.all([browser?.close(), server?.close()]);
    remove();
  });

  async function visit(path: string, task: (tab: Page) => Promise<void>): Promise<void> {
    const tab = await browser.newPage();
    const problems: string[] = [];
    tab.on('console', (one) => /warn|error/.test(one.type()) && problems.push(one.text()));
    tab.on('pageerror', (error) => problems.push(String(error)));
    tab.on('request', (one) => {
      const url = one.url();
      if (!url.startsWith('data:') && new URL(url).origin !== new URL(server.address).origin) {
        problems.push(url);
      }
    });
    await tab.goto(new URL(path, server.address).href);
    await task(tab);
    assert.deepEqual(problems, []);
    await tab.close();
  }

  for (const [way, path] of [
    ['only in a meta tag', '/meta.html'],
    ['only in a meta tag, beside standalone.js', '/meta-standalone.html'],
    ['on the script tag', '/script.html'],
    ['on each block', '/blocks.html'],
  ] as const) {
    test(`${way}, they appear in every widget and stay in Spanish`, () =>
      visit(path, async (tab) => {
        await expectSettings(tab.mainFrame(), 'en');
        await tab.locator('diagnosis-guide').getByRole('button', {name: 'Español'}).click();
        for (const name of articles) {
          await tab.locator(name).getByText(ownHeading.es(name)).first().waitFor();
        }
        await expectSettings(tab.mainFrame(), 'es');
      }));
  }

  test('in a meta tag of the hospital’s own copy of frame.html, they appear in the frame', () =>
    visit('/frame.html', async (tab) => {
      const iframe = tab.locator('iframe');
      const frame = await (await iframe.elementHandle())!.contentFrame();
      await expectSettings(frame!, 'es', ['coping-guide']);
      // frame-resize.js knows the copy.
      await tab.waitForFunction(() => document.querySelector('iframe')!.offsetHeight > 700);
    }));

  test('only in a meta tag, they appear in the chapters of the guide', () =>
    visit('/meta.html', async (tab) => {
      await waitForContent(tab.mainFrame(), articles);
      const guide = tab.locator('recurrence-guide');
      await guide.locator('a[href="#diagnosis-guide"]').first().dispatchEvent('click');
      const chapter = guide.locator('diagnosis-guide article');
      await chapter.getByText(ownHeading.en('diagnosis-guide')).first().waitFor();
      assert.ok(await chapter.locator('a[href="tel:+13035550199,4"]').count());
    }));
});
