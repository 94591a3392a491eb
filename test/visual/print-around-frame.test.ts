/** Printing the page around a frame prints all that the frame contains. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {answer, launch} from '../node/chromium.ts';
import {serve, type Server} from '../node/server.ts';
import {examples} from '../support/examples.ts';

/** Page styles around the frame, by name. */
const hosts: Readonly<Record<string, string>> = {
  'in a narrow column': 'main {max-width: 360px}',
  'in a wide padded column': 'body {margin: 0} main {max-width: 90rem; padding: 0 2rem}',
  'in a flex row': 'main {display: flex}',
  'with limits of its own': 'main > iframe {max-width: 100%; max-height: 900px; border: 3px solid}',
  'with important limits': '#frame {width: 50% !important; height: 700px !important}',
  'with a fixed ratio': 'iframe {aspect-ratio: 4 / 3; height: auto}',
};

describe('print of the page around a frame', {skip: skipUnless('pdftotext')}, () => {
  let server: Server;
  let other: Server;
  let browser: Browser;
  let body = '';
  let styles = '';

  before(async () => {
    browser = await launch();
    other = await serve('.');
    server = await serve('.', (request, response) =>
      request.url === '/'
        ? answer(
            response,
            `<main>${body}</main><p>The end of the page</p>`,
            'en',
            `<style>${styles}</style><script defer src="/dist/frame-resize.js"></script>`,
          )
        : false,
    );
  });

  after(async () => {
    await browser.close();
    await server.close();
    await other.close();
  });

  async function open(markup: string, css = ''): Promise<Page> {
    body = markup;
    styles = css;
    const page = await browser.newPage();
    await page.goto(server.address);
    return page;
  }

  /** Opens a page with a frame, and waits until it is as tall as it will be. */
  async function openFrame(name: string, css = ''): Promise<Page> {
    // Another site, so that the browser may give the frame a process of its own.
    const origin = other.address.replace('localhost', '127.0.0.1');
    const page = await open(
      `<iframe id="frame" src="${origin}/dist/frame.html?element=${name}&lang=en" title="Help" width="100%" height="700"></iframe>`,
      css,
    );
    await page.waitForFunction(() =>
      document.querySelector('iframe')!.style.getPropertyValue('--_paper-height'),
    );
    return page;
  }

  async function paper(page: Page): Promise<string> {
    const input = await page.pdf({format: 'letter'});
    return execFileSync('pdftotext', ['-', '-'], {input, encoding: 'utf8'});
  }

  /** The number of letters: lines and pages may break within words. */
  const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

  /** All letters are there. A line at the edge of a page may be cut, and is then part of both pages. */
  function assertComplete(text: string, expected: number): void {
    const letters = lettersOf(text);
    const pages = text.split('\f').length;
    const atEdges = pages * 100;
    const range = `${expected} to ${expected + atEdges}`;
    assert.ok(letters >= expected && letters <= expected + atEdges, `${letters}, not ${range}`);
  }

  /** The number of letters of a widget on paper when it is part of the page. */
  async function lettersWithoutFrame(name: string): Promise<number> {
    const page = await open(`<${name}></${name}>`);
    await page.locator(`${name} footer`).first().waitFor();
    const text = await paper(page);
    await page.close();
    return lettersOf(text);
  }

  for (const {name} of examples) {
    test(`has all words of <${name}>`, async () => {
      const expected = await lettersWithoutFrame(name);
      assert.ok(expected > 1000, `${expected} letters`);
      const page = await openFrame(name);
      const text = await paper(page);
      assertComplete(text, expected);
      await page.close();
    });
  }

  for (const [name, css] of Object.entries(hosts)) {
    test(`has all words ${name}`, async () => {
      const expected = await lettersWithoutFrame('diagnosis-guide');
      const page = await openFrame('diagnosis-guide', css);
      assertComplete(await paper(page), expected);
      await page.close();
    });
  }

  test('leaves the frame as it was', async () => {
    const page = await openFrame('diagnosis-guide');
    const widget = page.frameLocator('iframe').locator('diagnosis-guide');
    const state = async () => ({
      height: await page.evaluate(() => document.querySelector('iframe')!.clientHeight),
      open: await widget
        .locator('details')
        .evaluateAll((all) => all.map((details) => (details as HTMLDetailsElement).open)),
    });
    const settled = () => page.waitForTimeout(700);
    await widget.locator('details.section summary').nth(2).click();
    await settled();
    const before = await state();
    assert.ok(before.open.includes(true) && before.open.includes(false));
    await paper(page);
    await settled();
    assert.deepEqual(await state(), before);
    await page.close();
  });
});
