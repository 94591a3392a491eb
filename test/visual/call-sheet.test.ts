/** The printed page of side effects to call about: one sheet of Letter paper with all of its signs. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {stripMarks} from '../../src/lib/inline-marks/parse-inline.ts';
import {readContent, statementsOf} from '../../tools/content/content.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {answer, launch} from '../node/chromium.ts';
import {serve} from '../node/server.ts';

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
const run = (command: string, pdf: Buffer, ...args: string[]): string =>
  execFileSync(command, [...args], {input: pdf, encoding: 'utf8'});

describe('the page of side effects', {skip: skipUnless('pdftotext')}, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const markup = '<p id="host">Our hospital</p><treatment-options></treatment-options>';
  const contact = {name: 'Oncology at St. Ana', day: '303-555-0100', night: '303-555-0199'};
  const withContact = markup.replace(
    '<treatment-options',
    `$& care-name="${contact.name}" care-phone="${contact.day}" care-phone-after-hours="${contact.night}"`,
  );

  before(async () => {
    browser = (await launch()) as Browser;
    server = await serve(
      '.',
      (request, response) =>
        request.url!.startsWith('/?') &&
        answer(
          response,
          request.url!.endsWith('&contact') ? withContact : markup,
          request.url!.slice(2).replace('&contact', ''),
        ),
    );
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function printed(language: string): Promise<Buffer> {
    const page = await browser.newPage();
    await page.goto(`${server.address}/?${language}`);
    await page.locator('treatment-options #call').first().waitFor();
    await page.locator('treatment-options #call > summary').click();
    const button = await page.locator('treatment-options .print-call').elementHandle();
    await page.evaluate(async (button) => {
      // The printed sheet must remain until the PDF is complete.
      const called = new Promise<void>((resolve) => (window.print = resolve));
      (button as HTMLElement).click();
      await called;
    }, button);
    const pdf = await page.pdf({format: 'letter'});
    await page.close();
    return pdf;
  }

  for (const language of ['en', 'es']) {
    it(`is one page in "${language}", with every sign and room for the numbers`, async () => {
      const pdf = await printed(language);
      assert.match(run('pdfinfo', pdf, '-'), /^Pages:\s+1$/m);
      const texts = ['-raw', '-layout'].map((how) => letters(run('pdftotext', pdf, how, '-', '-')));
      const content = await readContent('treatment-options', language);
      const {callSheet} = content as unknown as {callSheet: Record<string, string>};
      for (const name of ['numbers', 'day', 'night']) {
        assert.ok(
          texts.some((text) => text.includes(letters(callSheet[name]!))),
          name,
        );
      }
      const missing = [...statementsOf(content)]
        .filter(([section]) => section === 'call')
        .map(([, {text}]) => letters(stripMarks(text).split(/(?<=[.!?:])\s/)[0]!))
        .filter((sentence) => !texts.some((text) => text.includes(sentence)));
      assert.deepEqual(missing, []);
      const others = [...statementsOf(content)].filter(([section]) => section === 'planning');
      assert.ok(others.every(([, {text}]) => !texts[0]!.includes(letters(stripMarks(text)))));
      assert.ok(!texts[0]!.includes(letters('Our hospital')), 'the page around it is not printed');
    });

    it(`is one page in "${language}" with the numbers that the page declares`, async () => {
      const pdf = await printed(`${language}&contact`);
      assert.match(run('pdfinfo', pdf, '-'), /^Pages:\s+1$/m);
      const text = run('pdftotext', pdf, '-raw', '-', '-');
      for (const value of Object.values(contact)) assert.ok(text.includes(value), value);
    });
  }
});
