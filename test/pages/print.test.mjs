/** Printed, everything stands open, and reads right as text. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, test} from 'node:test';
import {readContent, statementsOf} from '../../tools/content.mjs';
import {examples} from '../../build/js/test/support/examples.js';
import {plain} from '../support/reading-level.mjs';
import {answer, launch} from '../support/chromium.mjs';
import {serve} from '../support/server.mjs';

/** Poppler's reader of PDF text; a machine without it skips these tests, CI has it. */
const reader = (() => {
  try {
    execFileSync('pdftotext', ['-v'], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
})();

const words = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

describe('print', {skip: !reader && 'no pdftotext on this machine'}, () => {
  let browser;
  let server;
  let body;
  before(async () => {
    browser = await launch();
    server = await serve(
      '.',
      (request, response) =>
        request.url.startsWith('/?') && answer(response, body, request.url.slice(2)),
    );
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const {name, markup} of examples) {
    for (const lang of ['en', 'es']) {
      test(`<${name}> in "${lang}" has every passage, and none of the tools`, async () => {
        body = markup;
        const page = await browser.newPage();
        await page.goto(`${server.address}/?${lang}`);
        await page.waitForFunction(
          (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('article'),
          name,
        );
        const pdf = await page.pdf({format: 'letter', tagged: true});
        await page.close();
        const text = words(
          execFileSync('pdftotext', ['-layout', '-', '-'], {input: pdf, encoding: 'utf8'}),
        );
        const raw = words(
          execFileSync('pdftotext', ['-raw', '-', '-'], {input: pdf, encoding: 'utf8'}),
        );
        // Of the options for a situation, those of this situation are on the page.
        const missing = [...statementsOf(await readContent(name, lang))]
          .filter(([, {form}]) => form !== 'option')
          .map(([section, passage]) => [section, plain(passage.words)])
          .filter(([, said]) => {
            const first = words(said.split(/(?<=[.!?])\s/)[0]).slice(0, 40);
            return !text.includes(first) && !raw.includes(first);
          });
        assert.deepEqual(missing, []);
        assert.ok(!raw.includes('EnglishEspañol'), 'the language buttons are printed');
      });
    }
  }
});
