/** `standalone.js` and a page beside it, opened from the disk in every engine that is there. */
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {firefox, webkitPaths} from '../../tools/testing/browsers.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {webkitLauncher} from '../../tools/testing/webkit-launcher.ts';
import {launch} from '../node/chromium.ts';

/** The text that a page shows in each language; runs in the page. */
const shown = `[...document.querySelectorAll('recurrence-explainer')]
  .map((widget) => widget.shadowRoot?.querySelector('.title')?.textContent.trim() ?? '').join(' | ')`;
const expected = 'When breast cancer comes back | Cuando el cáncer de seno regresa';

interface Engine {
  readonly skip: ReturnType<typeof skipUnless>;
  /** Opens a page and resolves to what `poll` reads there. */
  open(address: string, poll: typeof readUntilExpected): Promise<unknown>;
}

const engines: Readonly<Record<string, Engine>> = {
  Chromium: {
    skip: false,
    async open(address, poll) {
      const browser = await launch();
      try {
        const page = await browser.newPage();
        await page.goto(address);
        return await poll(() => page.evaluate(shown));
      } finally {
        await browser.close();
      }
    },
  },
  Firefox: {
    skip: skipUnless('firefox'),
    async open(address, poll) {
      const browser = await puppeteer.launch({browser: 'firefox', executablePath: firefox()!});
      try {
        const page = await browser.newPage();
        await page.goto(address);
        return await poll(() => page.evaluate(shown));
      } finally {
        await browser.close();
      }
    },
  },
  WebKit: {
    skip: skipUnless('webkit'),
    async open(address, poll) {
      const browser = webkitLauncher(webkitPaths()!);
      try {
        await browser.initialize();
        await browser.startSession('file', address);
        return await poll(() =>
          browser.call('file', '/execute/sync', {script: `return ${shown}`, args: []}),
        );
      } finally {
        await browser.stop();
      }
    },
  },
};

/** Reads again until the expected text is there, for at most ten seconds. */
async function readUntilExpected(read: () => Promise<unknown>): Promise<unknown> {
  let text: unknown;
  for (let tries = 0; tries < 100; tries++) {
    text = await read();
    if (text === expected) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return text;
}

describe('the one script with everything, from a disk', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rw-upload-'));
    copyFileSync('dist/standalone.js', join(folder, 'standalone.js'));
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Upload</title>
       <script src="standalone.js"></script></head><body>
       <recurrence-explainer></recurrence-explainer>
       <recurrence-explainer lang="es"></recurrence-explainer></body></html>`,
    );
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  for (const [name, {skip, open}] of Object.entries(engines)) {
    test(`works in ${name}`, {skip}, async () => {
      const address = pathToFileURL(join(folder, 'page.html')).href;
      assert.equal(await open(address, readUntilExpected), expected);
    });
  }
});
