/** Printed pages: all sections are open, and the text is in order. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {readContent, statementsOf} from '../../tools/content/content.ts';
import {suggestedWhen} from '../../src/content/appointment-planner.table.ts';
import {examples} from '../support/examples.ts';
import {stripMarks} from '../../src/lib/inline-marks/parse-inline.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {answer, launch} from '../node/chromium.ts';
import {serve, type Server} from '../node/server.ts';

const read = (pdf: Buffer, how: '-layout' | '-raw') =>
  words(execFileSync('pdftotext', [how, '-', '-'], {input: pdf, encoding: 'utf8'}));

/** The passages of a widget that are missing from all of the texts. */
async function missing(name: string, language: string, ...texts: readonly string[]) {
  return (
    [...statementsOf(await readContent(name, language))]
      // Of the options for a situation, those of this situation are on the page.
      .filter(([, {form}]) => form !== 'option')
      .filter(([section, {id}]) => !Object.hasOwn(suggestedWhen, `${section}.${id}`))
      .map(([section, passage]) => [section, stripMarks(passage.text)] as const)
      .filter(([, said]) => {
        const first = words(said.split(/(?<=[.!?])\s/)[0]!).slice(0, 40);
        return !texts.some((text) => text.includes(first));
      })
  );
}

const words = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

describe('print', {skip: skipUnless('pdftotext')}, () => {
  let browser: Browser;
  let server: Server;
  let body: string;
  before(async () => {
    browser = await launch();
    server = await serve(
      '.',
      ({url}, response) => url.startsWith('/?') && answer(response, body, url.slice(2)),
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
        const pdf = await page.pdf({format: 'letter'});
        await page.close();
        const [text, raw] = [read(pdf, '-layout'), read(pdf, '-raw')];
        assert.deepEqual(await missing(name, lang, text, raw), []);
        assert.ok(!raw.includes('EnglishEspañol'), 'the language buttons are printed');
        const {top} = await readContent('interface', lang);
        assert.ok(!raw.includes(words(top!)), 'the way to the top is printed');
      });
    }
  }

  for (const {name, markup} of examples.filter(({name}) => name !== 'recurrence-guide')) {
    test(`<${name}> in both languages has every passage twice, in columns that can be read`, async () => {
      body = markup.replace(/^<[\w-]+/, '$& tools="print"');
      const page = await browser.newPage();
      await page.goto(`${server.address}/?es`);
      const sheet = await page.evaluateHandle(async (tag) => {
        const find = () =>
          document
            .querySelector(tag)
            ?.shadowRoot?.querySelector<HTMLSelectElement>('.print-language');
        let language = find();
        for (; !language; language = find()) await new Promise(requestAnimationFrame);
        language.value = 'both';
        // The printed sheet must remain until the PDF is complete.
        const printed = new Promise<void>((resolve) => (window.print = resolve));
        language.closest('details')!.querySelector('button')!.click();
        await printed;
        return document.querySelector('.recurrence-widgets-sheet')!.shadowRoot!;
      }, name);
      // As wide as the paper.
      await page.setViewportSize({width: 720, height: 960});
      await page.emulateMedia({media: 'print'});
      const narrow = await sheet.evaluate((root) =>
        [...root.querySelectorAll('p, li, dd')]
          .filter((text) => text.checkVisibility() && text.textContent!.length > 60)
          .filter((text) => text.getBoundingClientRect().width < 120)
          .map((text) => text.textContent!.trim().slice(0, 60)),
      );
      assert.deepEqual(narrow, []);
      const pdf = await page.pdf({format: 'letter'});
      await page.close();
      const [text, raw] = [read(pdf, '-layout'), read(pdf, '-raw')];
      for (const lang of ['en', 'es']) {
        assert.deepEqual(await missing(name, lang, text, raw), [], lang);
      }
    });
  }
});
