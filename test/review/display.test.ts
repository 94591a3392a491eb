/** The review sheet as it is read, searched and printed. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, test} from 'node:test';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {findViolations} from '../node/accessibility.ts';
import {definition, messages, nextStep, relapse, useReviewSheet} from './review-sheet.ts';

describe('review sheet', () => {
  const sheet = useReviewSheet();

  test('has every message in both languages, with its sources and its release', async () => {
    await sheet.open();
    assert.deepEqual(
      await sheet.page.locator('.passage').evaluateAll((rows) => rows.map(({id}) => id).sort()),
      messages.map(({id}) => id).sort(),
    );
    const read = await sheet.page
      .locator('.passage')
      .evaluateAll((rows) =>
        Object.fromEntries(
          rows.map((one) => [
            one.id,
            ['en', 'es'].map((tag) => one.querySelector(`[lang=${tag}] > .now`)!.textContent),
          ]),
        ),
      );
    const plain = (text = '') =>
      text.replace(/\*\*(.+?)\*\*/g, '$1').replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1');
    for (const message of messages) {
      assert.deepEqual(read[message.id], [plain(message.words.en), plain(message.words.es)]);
      if (message.part !== 'passage') continue;
      assert.ok(message.sources.length, message.id);
    }
    const text = await sheet.row(relapse).innerText();
    for (const part of [
      'Susan G. Komen, 2015-07-28',
      'Grade 2.1',
      'INFLESZ 66',
      'Facts 2',
      'since 0.1.0',
    ]) {
      assert.ok(text.includes(part), `${part} in ${text}`);
    }
    assert.deepEqual(sheet.problems, []);
  });

  test('filters by words with and without accents, widget, source and state', async () => {
    await sheet.open();
    const all = messages.length;
    assert.equal(await sheet.countShown(), all);
    await sheet.page.fill('#search', 'RECAIDA recidiva');
    await sheet.page.waitForFunction(
      (count) => document.querySelectorAll('.passage:not([hidden])').length < count,
      all,
    );
    assert.ok(await sheet.row(relapse).isVisible());
    assert.ok((await sheet.countShown()) < 10);
    assert.match(await sheet.page.locator('#shown').innerText(), /^\d of \d+ shown$/);
    await sheet.page.click('#everything');
    assert.equal(await sheet.countShown(), all);
    await sheet.page.selectOption('#widget', 'coping-guide');
    await sheet.page.waitForFunction(
      () => document.querySelector<HTMLElement>('#widget-recurrence-explainer')!.hidden,
    );
    assert.equal(
      await sheet.countShown(),
      messages.filter(({module}) => module === 'coping-guide').length,
    );
    await sheet.page.selectOption('#widget', '');
    await sheet.page.selectOption('#source', 'komen-2015');
    const cited = messages.filter(
      ({part, sources}) => part === 'passage' && sources.includes('komen-2015'),
    );
    await sheet.page.waitForFunction(
      (count) => document.querySelectorAll('.passage:not([hidden])').length === count,
      cited.length,
    );
    await sheet.page.selectOption('#source', '');
    await sheet.press(definition, 'approved');
    await sheet.page.selectOption('#state', 'approved');
    await sheet.waitForCount(1);
    await sheet.page.fill('#search', 'no such thing');
    await sheet.page.waitForSelector('#none:not([hidden])');
  });

  for (const [width, colorScheme, lang] of [
    [390, 'light', 'es'],
    [1280, 'dark', 'en'],
  ] as const) {
    test(`is accessible at ${width} px, ${colorScheme}, "${lang}"`, async () => {
      await sheet.open({colorScheme, lang, viewport: {width, height: 900}});
      await sheet.review();
      await sheet.showLead();
      // The page's policy forbids the script of the check.
      const session = await sheet.context.newCDPSession(sheet.page);
      await session.send('Page.setBypassCSP', {enabled: true});
      // Hidden passages have the same markup as the others, and would take long.
      await sheet.page.evaluate(() =>
        document.querySelectorAll('.passage[hidden]').forEach((one) => one.remove()),
      );
      assert.deepEqual(
        await findViolations(sheet.page, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'],
        }),
        [],
      );
      const wide = await sheet.page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      );
      assert.ok(wide <= 0, `${wide} px too wide`);
      const small = await sheet.page
        .locator(
          'button:visible, select:visible, input:visible:not([type=checkbox]), textarea:visible',
        )
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
        );
      assert.deepEqual(small, []);
    });
  }

  test(
    'prints the passages that are shown, with boxes, comments and changes, without tools',
    {skip: skipUnless('pdftotext')},
    async () => {
      await sheet.open();
      await sheet.review();
      const long = `${'A long comment. '.repeat(40)}The end of it.`;
      await sheet.row(nextStep).locator('.comment textarea').fill(long);
      await sheet.showLead();
      // Printed boxes are generated content, which the font of the tests has no glyphs for.
      await sheet.page.emulateMedia({media: 'print'});
      const box = (id: string, value: string) =>
        sheet
          .row(id)
          .locator(`.choice[value=${value}]`)
          .evaluate((choice) => getComputedStyle(choice, '::before').content);
      assert.match(await box(definition, 'approved'), /☑/);
      assert.match(await box(definition, 'change'), /☐/);
      const pdf = await sheet.page.pdf({format: 'letter', tagged: true});
      const text = execFileSync('pdftotext', ['-raw', '-', '-'], {input: pdf, encoding: 'utf8'});
      const flat = text.replace(/\s+/g, ' ');
      for (const part of [
        // The boxes before them are checked above: not every font has them.
        'Approve',
        'Change',
        'The end of it.',
        'Dr. Ana Ruiz',
        'A recurrence is breast cancer',
        'Call [our nurses]',
      ]) {
        assert.ok(flat.includes(part), part);
      }
      assert.ok(!/Save review|Search the words|coping-guide/.test(flat));
    },
  );
});
