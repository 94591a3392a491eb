/** The widgets' own print buttons on pages whose styles hide, cut or move what is printed. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {parseTestOptions} from '../../tools/testing/options.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {answer, launch} from '../node/chromium.ts';
import {serve, type Server} from '../node/server.ts';

const {full} = parseTestOptions();

/** Page styles from public bug reports and their siblings, by name. */
const hosts: Readonly<Record<string, string>> = {
  'hides all by visibility': `@media print { body * {visibility: hidden} #main, #main * {visibility: visible} }`,
  'hides the children of the body': `@media print { body > div {display: none !important} }`,
  'makes the children of the body transparent and flat': `@media print { body > * {opacity: 0; height: 0; overflow: hidden} }`,
  'hides by an id': `@media print { body > :not(#main), html > :not(head, #main) {display: none !important} }`,
  'hides everything by important rules': `@media print { *, :host {visibility: hidden !important; opacity: 0 !important; font-size: 0 !important; color: #fff !important} }`,
  'positions everything': `@media print { * {position: absolute !important; float: left !important; max-height: 5px !important; clip-path: inset(50%) !important} }`,
  'has a body of one screen': `html, body {height: 100% !important; overflow: hidden !important; margin: 0} #main {height: 100%; overflow: auto}`,
  'has a fixed body': `body {position: fixed !important; width: 100%; height: 100vh; overflow: hidden}`,
  'has a fixed root': `html {position: fixed !important; inset: 0; height: 100vh; overflow: hidden !important}`,
  'is a flex row': `html, body {display: flex !important; height: 100vh; align-items: center}`,
  'is a grid': `html, body {display: grid !important; height: 100vh; grid-template: 50px / 50px; overflow: clip}`,
  'is transformed': `html {transform: scale(0.1) !important; filter: opacity(0.01) !important; contain: strict; zoom: 0.2}`,
  'has multiple columns': `html {columns: 3 !important; height: 100vh}`,
  'uses layers': `@layer page { @media print { .recurrence-widgets-sheet {display: none !important; visibility: hidden !important} } }`,
  'has narrow paper margins': `@page {margin: 0; size: landscape}`,
};

describe('print on host pages', {skip: skipUnless('pdftotext')}, () => {
  let server: Server;
  let browser: Browser;
  let styles = '';

  before(async () => {
    browser = await launch();
    server = await serve('.', (request, response) => {
      if (request.url !== '/') return false;
      return answer(
        response,
        '<header>Hospital menu</header><main id="main"><clinical-trials tools="print"></clinical-trials></main>' +
          '<appointment-planner></appointment-planner><div id="chat">Chat with us</div>',
        'en',
        `<style>${styles}</style>`,
      );
    });
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  async function openPage(css: string): Promise<Page> {
    styles = css;
    const page = await browser.newPage();
    await page.addInitScript('window.print = () => (window.printed = true)');
    await page.goto(server.address);
    return page;
  }

  /** Presses a print button and reads the text on paper. */
  async function print(page: Page, tag: string, button: string): Promise<string> {
    await page.waitForFunction(
      ([tag, button]) => document.querySelector(tag!)?.shadowRoot?.querySelector(button!),
      [tag, button],
    );
    await page.evaluate(
      ([tag, button]) =>
        document.querySelector(tag!)!.shadowRoot!.querySelector<HTMLElement>(button!)!.click(),
      [tag, button],
    );
    await page.waitForFunction('window.printed');
    const input = await page.pdf({format: 'letter'});
    return execFileSync('pdftotext', ['-', '-'], {input, encoding: 'utf8'});
  }

  const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

  let complete: number;

  test('a plain page prints the widget alone', async () => {
    const page = await openPage('');
    const text = await print(page, 'clinical-trials', '.tool [part=print]');
    complete = countWords(text);
    assert.ok(complete > 700, `${complete} words`);
    assert.doesNotMatch(text, /Hospital menu|Chat with us/);
    await page.close();
  });

  for (const [index, [name, css]] of Object.entries(hosts).entries()) {
    test(`a page that ${name} prints the whole widget alone`, async () => {
      const page = await openPage(css);
      const text = await print(page, 'clinical-trials', '.tool [part=print]');
      assert.ok(countWords(text) >= complete * 0.99, `${countWords(text)} of ${complete} words`);
      assert.doesNotMatch(text, /Hospital menu|Chat with us/);
      await page.close();
    });

    // Both are printed from the same sheet of the page.
    if (index % 2 && !full) continue;

    test(`a page that ${name} prints the whole sheet of the planner`, async () => {
      const page = await openPage(css);
      const text = await print(page, 'appointment-planner', '#print');
      assert.ok(countWords(text) > 250, `${countWords(text)} words`);
      assert.match(text, /Questions to ask/i);
      assert.doesNotMatch(text, /Hospital menu|Chat with us/);
      await page.close();
    });
  }

  test('the print sheet is not visible on screen, and the page can be printed afterwards', async () => {
    const page = await openPage('html {font-size: 20px} body {margin: 0; overflow: hidden}');
    await print(page, 'clinical-trials', '.tool [part=print]');
    const sheet = page.locator('.recurrence-widgets-sheet');
    assert.equal(await sheet.evaluate((host) => host.getClientRects().length), 0);
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.documentElement).fontSize),
      '20px',
    );
    await page.mouse.move(5, 5);
    assert.equal(await sheet.count(), 0);
    const input = await page.pdf({format: 'letter'});
    assert.match(execFileSync('pdftotext', ['-', '-'], {input, encoding: 'utf8'}), /Hospital menu/);
    await page.close();
  });
});
