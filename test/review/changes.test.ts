/** The changes between two releases. */
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {changesSince, readRelease} from '../../tools/outputs/review/release-history.ts';
import {wordDiff} from '../../tools/outputs/review/word-diff.ts';
import {writeReview} from '../../tools/outputs/review/write-review.ts';
import {definition, messageOf, messages, relapse, useReviewSheet} from './review-sheet.ts';

describe('review sheet: changes since a release', () => {
  const sheet = useReviewSheet();

  test('marks passages that were added, changed or removed since a release', async () => {
    const ledger = mkdtempSync(join(sheet.folder, 'ledger-'));
    const passages: Record<string, Readonly<Record<string, string>>> = Object.fromEntries(
      messages.filter(({id}) => id !== relapse).map(({id, words}) => [id, words]),
    );
    passages[definition] = {
      ...passages[definition],
      en: 'A recurrence is <b>old</b> breast cancer.',
    };
    passages['explainer.gone'] = {en: 'Gone & away.', es: 'Se fue.'};
    writeFileSync(join(ledger, 'words-0.0.9.json'), JSON.stringify({release: '0.0.9', passages}));
    const dist = join(sheet.folder, 'dist');
    const file = await writeReview(dist, {compared: '0.0.9', ledger});
    copyFileSync('dist/review/review.js', join(dist, 'review/review.js'));
    await sheet.open({address: pathToFileURL(file).href});
    assert.match(await sheet.page.locator('.release').innerText(), /Changes since release 0\.0\.9/);
    const marked = await sheet.page
      .locator('[data-change]')
      .evaluateAll((rows: HTMLElement[]) => rows.map((one) => [one.id, one.dataset.change]));
    assert.deepEqual(Object.fromEntries(marked), {
      [definition]: 'changed',
      [relapse]: 'added',
      'explainer.gone': 'removed',
    });
    assert.match(
      await sheet.row(definition).locator('[lang=en] del').allInnerTexts().then(String),
      /<b>old<\/b>/,
    );
    assert.equal(await sheet.row(definition).locator('[lang=es] .diff').count(), 0);
    assert.equal(
      (await sheet.row('explainer.gone').locator('del').first().textContent())?.trim(),
      'Gone & away.',
    );
    await sheet.page.selectOption('#change', 'any');
    await sheet.waitForCount(3);
    await sheet.page.selectOption('#change', 'added');
    await sheet.page.waitForFunction(
      () => document.querySelector<HTMLElement>('#widget-removed')!.hidden,
    );
    // The field for a change starts from the text of this release, without its marks.
    await sheet.page.selectOption('#change', 'changed');
    await sheet.press(definition, 'change');
    assert.equal(await sheet.field(definition, 'en').inputValue(), messageOf(definition).words.en);
  });

  test('refuses to compare with a release that is not recorded, and names those that are', () => {
    assert.throws(
      () => readRelease('0.0.1'),
      /"0\.0\.1" are not kept here; those that are: .*0\.1\.0/,
    );
  });
});

test('the texts of an unpublished release are recorded as they are', (t) => {
  const [, release, state] =
    readFileSync('CHANGELOG.md', 'utf8').match(/^## ([\d.]+), (.+)$/m) ?? [];
  assert.ok(release);
  if (state !== 'not yet released') {
    t.skip(`${release} is out`);
    return;
  }
  assert.deepEqual(
    readRelease(release),
    Object.fromEntries(messages.map(({id, words}) => [id, words])),
    'npm run review -- --release records it',
  );
});

describe('word differences', () => {
  const describeDiff = (before: string, now: string) =>
    wordDiff(before, now).map(
      ([kind, words]) => `${{same: '', old: '-', new: '+'}[kind]}${words.trim()}`,
    );
  for (const [before, now, expected] of [
    ['a b c', 'a b c', ['a b c']],
    ['a b c', 'a x c', ['a', '-b', '+x', 'c']],
    ['a b', 'a b c', ['a b', '+c']],
    ['', 'a', ['-', '+a']],
  ] as const) {
    test(`from "${before}" to "${now}"`, () => {
      assert.deepEqual(describeDiff(before, now), expected);
    });
  }

  test('are empty between equal texts', () => {
    const now = Object.fromEntries(messages.map(({id, words}) => [id, words]));
    assert.deepEqual(changesSince(now, messages), {changes: {}, removed: []});
  });
});
