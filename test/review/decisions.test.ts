/** Decisions about passages: on the device, in a file, and at once for a section. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {definition, nextStep, relapse, useReviewSheet} from './review-sheet.ts';

describe('review sheet: decisions', () => {
  const sheet = useReviewSheet();

  test('keeps decisions on the device until a button clears them', async () => {
    await sheet.open();
    await sheet.review();
    await sheet.page.close();
    await sheet.open();
    assert.equal(await sheet.page.inputValue('#reviewer'), 'Dr. Ana Ruiz');
    assert.ok(await sheet.isPressed(definition, 'approved'));
    assert.equal(
      await sheet.field(nextStep, 'en').inputValue(),
      'Call [our nurses](tel:+15550100).',
    );
    assert.ok(await sheet.row(relapse).locator('.tick input').isChecked());
    assert.match(await sheet.page.locator('#progress').innerText(), /^1 approved · 2 to change/);
    await sheet.press(definition, 'approved');
    assert.ok(!(await sheet.isPressed(definition, 'approved')));
    await sheet.page.click('#clear');
    assert.ok(await sheet.isPressed(nextStep, 'change'));
    await sheet.page.click('#clear');
    assert.ok(!(await sheet.isPressed(nextStep, 'change')));
    await sheet.page.close();
    await sheet.open();
    assert.equal(await sheet.page.inputValue('#reviewer'), '');
    assert.match(await sheet.page.locator('#progress').innerText(), /^0 approved · 0 to change/);
  });

  test('works without storage, and states that', async () => {
    await sheet.open({
      prepare: (context) =>
        context.addInitScript(() =>
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('no', 'SecurityError');
            },
          }),
        ),
    });
    assert.match(await sheet.page.locator('#kept').innerText(), /cannot keep anything/);
    await sheet.review();
    assert.ok(JSON.parse(await sheet.save('#save')).passages[definition]);
    assert.deepEqual(sheet.problems, []);
  });

  test('saves a review as a file, which opens on another device', async () => {
    await sheet.open();
    await sheet.review();
    const file = await sheet.save('#save');
    await sheet.changeDevice();
    await sheet.open({lang: 'es'});
    await sheet.openFile(file);
    assert.match(await sheet.report(), /3 pasajes/);
    assert.equal(await sheet.page.inputValue('#reviewer'), 'Dr. Ana Ruiz');
    assert.ok(await sheet.isPressed(definition, 'approved'));
    assert.equal(
      await sheet.field(nextStep, 'es').inputValue(),
      'Llame a [nuestro personal](tel:+15550100).',
    );
    assert.deepEqual(JSON.parse(await sheet.save('#save')), JSON.parse(file));
    assert.equal(await sheet.page.locator('html').getAttribute('lang'), 'es');
    assert.equal(await sheet.page.locator('h1').innerText(), 'Hoja de revisión');
  });

  test('approves at once the passages of a section that are shown and undecided', async () => {
    await sheet.open();
    await sheet.press(nextStep, 'change');
    await sheet.showLead();
    const group = sheet.page.locator('.group', {has: sheet.row(definition)});
    const before = await sheet.countShown();
    await group.locator('.all').click();
    assert.ok(await sheet.isPressed(definition, 'approved'));
    assert.ok(await sheet.isPressed(nextStep, 'change'));
    assert.match(
      await sheet.page.locator('#progress').innerText(),
      new RegExp(`^${before - 1} approved · 1 to`),
    );
    assert.equal(await group.locator('.all').count(), 0);
    // The button is gone, and the keyboard goes on from its section.
    assert.ok(
      await group.evaluate(
        (element) => element !== document.body && element.contains(document.activeElement),
      ),
    );
  });

  test('opens from a disk, and can be read without a script', async () => {
    await sheet.open({address: pathToFileURL('dist/review/index.html').href});
    await sheet.press(definition, 'approved');
    assert.ok(await sheet.isPressed(definition, 'approved'));
    await sheet.changeDevice();
    await sheet.open({
      address: pathToFileURL('dist/review/index.html').href,
      javaScriptEnabled: false,
    });
    assert.ok(await sheet.row(definition).isVisible());
    assert.equal(await sheet.page.locator('button:visible, input:visible').count(), 0);
  });
});
