/** Proposals in the review sheet: a clinician switches one on, and it takes effect on a page. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {launch} from '../node/chromium.ts';
import {serve} from '../node/server.ts';
import {proposals} from '../../tools/outputs/review/proposals/proposals.ts';

const {passage, en, es} = proposals.find(({fact}) => fact === 'F255')!;

describe('proposals of the review sheet', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let folder: string;
  let context: BrowserContext;
  let page: Page;
  let wordsJson = '{}';

  before(async () => {
    browser = (await launch()) as Browser;
    folder = mkdtempSync(join(tmpdir(), 'rw-proposals-'));
    server = await serve('.', (request, response) => {
      if (request.url === '/words.json') {
        response.setHeader('content-type', 'application/json');
        response.end(wordsJson);
        return true;
      }
      const [, lang] = /^\/host-(\w+)$/.exec(request.url!) ?? [];
      if (!lang) return false;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="${lang}"><title>Test</title><link rel="icon" href="data:,">` +
          '<script type="module" src="/dist/widgets.js" data-words="/words.json"></script>' +
          '<recurrence-explainer sections="same-or-new"></recurrence-explainer>',
      );
      return true;
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, {recursive: true, force: true});
  });
  afterEach(() => context.close());

  async function open(): Promise<void> {
    context = await browser.newContext({acceptDownloads: true});
    page = await context.newPage();
    await page.goto(`${server.address}/dist/review/index.html?lang=en`);
    await page.waitForSelector('.proposal input', {state: 'attached'});
  }

  const proposal = (fact: string) => page.locator(`#proposal-${fact}`);
  const box = (fact: string) => proposal(fact).locator('input');
  const words = (lang: string) => page.locator(`[id="${passage}"] .change textarea[lang=${lang}]`);

  async function save(): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#words')]);
    const file = join(folder, 'words.json');
    await download.saveAs(file);
    return readFileSync(file, 'utf8');
  }

  it('show each sentence in both languages, its sources and what to confirm, and are all off', async () => {
    await open();
    assert.equal(await page.locator('.proposal').count(), proposals.length);
    for (const {fact, en, es, confirm, sources} of proposals) {
      const text = (await proposal(fact).textContent())!;
      for (const part of [en, es, confirm.en, confirm.es]) assert.ok(text.includes(part), part);
      assert.equal(await proposal(fact).locator('.sources li').count(), sources.length);
      assert.equal(await box(fact).isChecked(), false);
    }
  });

  it('add their sentence to the words of the hospital, which a page then shows', async () => {
    await open();
    await box('F255').check();
    const original = await page.locator(`[id="${passage}"] [lang=en] > .now`).textContent();
    assert.ok((await words('en').inputValue()).endsWith(` ${en}`));
    assert.ok((await words('es').inputValue()).endsWith(` ${es}`));
    wordsJson = await save();
    assert.deepEqual(Object.keys((JSON.parse(wordsJson) as {passages: object}).passages), [
      passage,
    ]);
    for (const [lang, sentence] of [
      ['en', en],
      ['es', es],
    ] as const) {
      const host = await context.newPage();
      await host.goto(`${server.address}/host-${lang}`);
      await host.locator('recurrence-explainer #same-or-new').first().waitFor();
      await host.locator('recurrence-explainer summary').first().click();
      await host.getByText(sentence).waitFor();
      if (lang === 'en') await host.getByText(original!.trim().slice(0, 12)).waitFor();
    }
  });

  it('share a passage, and each is switched off alone', async () => {
    await open();
    const numbers = proposals.filter((one) => one.passage === 'explainer.numbers.what-they-say');
    assert.equal(numbers.length, 2);
    const [first, second] = numbers;
    await box(first!.fact).check();
    await box(second!.fact).check();
    await box(first!.fact).uncheck();
    const text = page.locator('[id="explainer.numbers.what-they-say"] .change textarea[lang=en]');
    assert.ok((await text.inputValue()).endsWith(second!.en));
    assert.ok(!(await text.inputValue()).includes(first!.en));
    await box(second!.fact).uncheck();
    assert.equal(await text.count(), 0, 'the original is back and nothing is decided');
  });

  it('keep their place when the words are edited, and go off when their sentence is deleted', async () => {
    await open();
    await box('F255').check();
    await words('en').fill(`Ask us. ${en}`);
    assert.equal(await box('F255').isChecked(), true);
    await words('en').fill('Ask us.');
    assert.equal(await box('F255').isChecked(), false);
  });

  it('stay on when the sheet is opened again on the same device', async () => {
    await open();
    await box('F255').check();
    await page.waitForTimeout(600);
    await page.reload();
    await page.waitForSelector('.proposal input', {state: 'attached'});
    assert.equal(await box('F255').isChecked(), true);
  });

  it('are hidden while the passages are filtered, and shown by a link to them', async () => {
    await open();
    await page.fill('#search', 'pathologist');
    await page.locator('#proposals').waitFor({state: 'hidden'});
    await page.click('header a[href="#proposals"]');
    await page.locator('#proposals').waitFor({state: 'visible'});
  });
});
