import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {hardText, useEmbedBuilder} from './embed-builder-page.ts';

describe('embed builder', () => {
  const builder = useEmbedBuilder();

  test('the fallback content of an element is the text that was typed', async () => {
    const {html = ''} = await builder.generate({call: hardText, w: 'coping-guide'});
    const {tab} = await builder.paste({html: html.replace(/<script.*<\/script>/, '')}, 'npm');
    assert.equal(await tab.textContent('coping-guide'), `Call your care team: ${hardText}`);
    await tab.close();
  });

  test('asks for the care team first, and shows its numbers in the preview', async () => {
    for (const [lang, first, contact] of [
      ['en', 'Your care team', 'At night and on weekends: 303-555-0199'],
      ['es', 'Su equipo médico', 'De noche y los fines de semana: 303-555-0199'],
    ] as const) {
      const page = await builder.browser.newPage({locale: lang});
      await page.goto(`${builder.url}?lang=${lang}`);
      const group = page.locator('.controls fieldset').first();
      assert.equal(await group.locator('legend').textContent(), first);
      const fields = group.locator('input');
      await fields.nth(0).fill('303-555-0100');
      await fields.nth(1).fill('303-555-0199');
      await fields.nth(2).fill('St. Ana');
      assert.match(
        (await page.textContent('.output pre')) ?? '',
        /data-care-name="St. Ana" data-care-phone="303-555-0100" data-care-phone-after-hours="303-555-0199"/,
      );
      const footer = page.frameLocator('.screen iframe').locator('recurrence-explainer footer');
      await footer.getByText(contact).waitFor();
      assert.match((await footer.textContent()) ?? '', /St\. Ana: 303-555-0100/);
      await page.close();
    }
  });

  test('keeps choices in the URL, which restores them', async () => {
    const page = await builder.browser.newPage();
    await page.goto(builder.url);
    await page.check('label:has-text("People to call") input');
    await page.getByLabel('Move up: People to call').click();
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
      'Move down: People to call',
    );
    await page.getByRole('button', {name: 'Add a help line'}).click();
    await page.getByLabel('Name', {exact: true}).fill(hardText);
    await page.getByLabel('Reviewed by').fill(hardText);
    await page.locator('summary', {hasText: 'What a recurrence is'}).click();
    await page.uncheck('label:has-text("Show me numbers") input');
    const code = (await page.textContent('.output pre')) ?? '';
    assert.match(code, /<support-resources[\s\S]*<recurrence-explainer sections="places kinds/);
    assert.doesNotMatch(code, /sections="[^"]*numbers/);
    const again = await builder.browser.newPage();
    await again.goto(page.url());
    await again.waitForSelector('.output pre');
    assert.equal(await again.textContent('.output pre'), code);
    // The preview shows the same.
    const preview = page.frameLocator('.screen iframe');
    await preview.locator('recurrence-explainer .section').first().waitFor();
    assert.equal(await preview.locator('recurrence-explainer .section').count(), 7);
    assert.equal(await page.evaluate(() => localStorage.length + document.cookie.length), 0);
    await page.close();
    await again.close();
  });

  test('ignores what is invalid in a URL and applies the rest', async () => {
    const page = await builder.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await page.goto(
      `${builder.url}#w=script+coping-guide+coping-guide&s.coping-guide=x+men&h=9&t=../x&f=none&line=%F0%9F`,
    );
    await page.waitForSelector('.output pre');
    assert.match(
      (await page.textContent('.output pre')) ?? '',
      /<coping-guide sections="men">[^<]*<\/coping-guide>$/,
    );
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('changes to Spanish with the page and keeps the choices', async () => {
    const page = await builder.browser.newPage();
    await page.goto(`${builder.url}#w=coping-guide&by=Ana`);
    await page.getByRole('button', {name: 'Español'}).first().click();
    await page.getByText('Líneas para pegar').waitFor();
    assert.equal(await page.inputValue('label:has-text("Revisado por") input'), 'Ana');
    await page
      .frameLocator('.screen iframe')
      .locator('coping-guide article[lang=es]')
      .waitFor({timeout: 20_000});
    await page.close();
  });

  test('names the version of this release', async () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    assert.match(
      (await builder.page.textContent('.output')) ?? '',
      new RegExp(version.replaceAll('.', '\\.')),
    );
  });
});
