/** The sheet has a column, fields and names for each language of the content. */
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {sources} from '../../src/content/sources.ts';
import {phrases} from '../../src/review/phrases.ts';
import {localization, readContent} from '../../tools/content/content.ts';
import {modules} from '../../tools/content/messages.ts';
import type {ReviewContents} from '../../tools/outputs/review/model.ts';
import {reviewPage} from '../../tools/outputs/review/page.ts';
import {messages, nextStep, useReviewSheet} from './review-sheet.ts';

const config = localization();
const inPolish = (text = ''): string => `pl ${text}`;

/** The sheet of the content with a third language. */
async function pageWithPolish(): Promise<string> {
  const contents: ReviewContents = {};
  for (const name of modules) {
    const en = await readContent(name, 'en', config);
    contents[name] = {en, es: await readContent(name, 'es', config), pl: en};
  }
  return reviewPage({
    languages: ['en', 'es', 'pl'],
    messages: messages.map((message) => ({
      ...message,
      words: {...message.words, pl: inPolish(message.words['en'])},
    })),
    contents,
    sources,
    since: () => undefined,
    release: '9.9.9',
    phrases,
  });
}

describe('review sheet with a third language', () => {
  const sheet = useReviewSheet();

  test('shows, checks and saves it like the others', async () => {
    const folder = mkdtempSync(join(sheet.folder, 'languages-'));
    for (const file of ['review.js', 'review.css', 'icon.svg']) {
      copyFileSync(join('dist/review', file), join(folder, file));
    }
    const file = join(folder, 'index.html');
    writeFileSync(file, await pageWithPolish());
    await sheet.open({address: pathToFileURL(file).href});

    assert.deepEqual(await sheet.page.locator('.columns > *').allInnerTexts(), [
      'English',
      'Spanish',
      'Polish',
    ]);
    const cells = sheet.row(nextStep).locator('.words > .cell');
    assert.deepEqual(await cells.evaluateAll((all: HTMLElement[]) => all.map(({lang}) => lang)), [
      'en',
      'es',
      'pl',
    ]);

    await sheet.press(nextStep, 'change');
    assert.deepEqual(await sheet.row(nextStep).locator('.fields .field > span').allInnerTexts(), [
      'English of your hospital',
      'Spanish of your hospital',
      'Polish of your hospital',
    ]);
    await sheet.field(nextStep, 'pl').fill('');
    assert.match(await sheet.row(nextStep).locator('.notes').innerText(), /Polish/);
    await sheet.field(nextStep, 'pl').fill('Proszę zadzwonić.');
    const {passages} = await sheet.saveWords();
    const {was, ...words} = passages[nextStep]!;
    assert.deepEqual(Object.keys(was as object), ['en', 'es', 'pl']);
    assert.equal(words['pl'], 'Proszę zadzwonić.');
    assert.match(await sheet.save('#table'), /"Polish of the hospital"/);

    // The labels of the sheet itself are in its own two languages.
    await sheet.page.getByRole('button', {name: 'Español'}).click();
    assert.deepEqual(await sheet.page.locator('.columns > *').allInnerTexts(), [
      'Inglés',
      'Español',
      'Polaco',
    ]);
    assert.deepEqual(sheet.problems, []);
  });
});
