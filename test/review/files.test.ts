/** The files that the sheet saves and opens. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {definition, messages, nextStep, relapse, useReviewSheet} from './review-sheet.ts';

describe('review sheet: files', () => {
  const sheet = useReviewSheet();

  test('saves a table whose cells no spreadsheet treats as formulas', async () => {
    await sheet.open();
    await sheet.review();
    await sheet.row(nextStep).locator('.comment textarea').fill('=HYPERLINK("http://x","y")');
    await sheet.press(definition, 'change');
    await sheet.field(definition, 'en').fill('@SUM(1)');
    const csv = await sheet.save('#table');
    assert.equal(csv.charCodeAt(0), 0xfeff);
    assert.equal(csv.trim().split('\r\n').length, messages.length + 1);
    assert.ok(csv.includes('"\'=HYPERLINK(""http://x"",""y"")"'));
    assert.ok(csv.includes('"\'@SUM(1)"'));
    assert.ok(!/"[=+@]/.test(csv));
  });

  test('reports the errors of a file, and opens the rest of it', async () => {
    await sheet.open();
    const was = (id: string) => {
      const cells = document.querySelectorAll<HTMLElement>(`[id="${id}"] > .words > .cell`);
      return Object.fromEntries([...cells].map(({lang, dataset}) => [lang, dataset['print']]));
    };
    const good = await sheet.page.evaluate(was, nextStep);
    const place = await sheet.page.evaluate(was, 'explainer.places.breast');
    const attack = '<img src=x onerror="document.title=1">[x](javascript:alert(1))';
    await sheet.openFile(
      JSON.stringify({
        'recurrence-widgets': '9.9.9',
        hospital: attack,
        passages: {
          [nextStep]: {was: good, en: attack},
          [definition]: {was: {en: 'old', es: 'old'}, en: 'A', es: 'B'},
          'explainer.places.breast': {was: place, 'leave-out': true},
          'no.<b>such</b>': {was: good, en: 'A', es: 'B'},
          'interface.updated': {was: {}, en: 'A', es: 'B'},
          [relapse]: 'text',
        },
      }),
    );
    const text = await sheet.report();
    for (const expected of [
      /made with release 9\.9\.9; this sheet shows 0\.1\.0/,
      /explainer\.lead\.definition The original has changed since/,
      /explainer\.lead\.next-step English: A link that is not/,
      /explainer\.lead\.next-step No words in Spanish/,
      /explainer\.places\.breast This passage can be changed, but not left out/,
      /no\.<b>such<\/b> There is no such passage/,
      /interface\.updated The original has changed since/,
      /interface\.updated English: What stands in braces/,
      /explainer\.lead\.relapse The entry cannot be read/,
    ]) {
      assert.match(text, expected);
    }
    assert.equal(await sheet.page.locator('#report img, #report b, main img').count(), 0);
    assert.equal(await sheet.page.inputValue('#hospital'), attack);
    assert.equal(await sheet.field(nextStep, 'en').inputValue(), attack);
    assert.equal(await sheet.row(definition).getAttribute('data-state'), 'stale');
    // A passage without a new decision stays out of the file that takes effect.
    const {passages: own} = await sheet.saveWords();
    assert.deepEqual(Object.keys(own), [nextStep]);
    assert.ok(!('es' in own[nextStep]!));
    await sheet.press(definition, 'change');
    assert.equal(await sheet.row(definition).getAttribute('data-state'), 'change');
    assert.deepEqual((await sheet.saveWords()).passages[definition]?.en, 'A');
    for (const bad of ['{', '[]', '{"passages": 1}', 'null']) {
      await sheet.openFile(bad, 'bad.json');
      assert.match(await sheet.report(), /is no file of this review sheet/);
    }
    assert.deepEqual(sheet.problems, []);
  });
});
