/** The hospital's own help lines: entered on the settings page, shown to readers and in the editor. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {insertBlock, openEditor, saveSettings} from '../../node/wordpress-admin.ts';
import {readWidgets, shortcode, type PluginSite} from '../../node/wordpress-plugin.ts';

const tag = 'support-resources';

/** The name, number and text of the first resource that a widget lists. */
const firstResource = (name: string) =>
  document
    .querySelector(name)
    ?.shadowRoot?.querySelector('[part=resource]')
    ?.textContent.replace(/\s+/g, ' ')
    .trim();

const nurses = {
  'own-0-name-en': 'Nurse “line” & more',
  'own-0-name-es': 'Línea de enfermería',
  'own-0-phone': '303-555-0122',
  'own-0-text-en': 'Questions about your treatment.',
  'own-0-text-es': 'Preguntas sobre su tratamiento.',
  'own-0-languages': 'en es',
  'own-0-hours': 'Mo-Fr 08:00-17:00',
};

export function testOwnLines(site: PluginSite): void {
  const save = (fields: Readonly<Record<string, string>>) =>
    saveSettings(site.admin, site.wordpress.address, fields);
  const valueOf = (name: string) =>
    site.admin.locator(`#recurrence-widgets-own-${name}`).inputValue();

  test('says what is wrong with a help line and keeps the rest', async () => {
    const message = await save({
      ...nurses,
      'own-0-hours': 'weekdays 8 to 5',
      'own-0-phone': 'ask us',
    });
    assert.match(message, /“weekdays 8 to 5” are not hours/);
    assert.match(message, /“ask us” is not a phone number/);
    assert.equal(await valueOf('0-name-es'), 'Línea de enfermería');
    assert.equal(await valueOf('0-hours'), '');
    assert.match(await save({'own-1-phone': '303-555-0133'}), /Your line 2 needs a name/);
    assert.equal(await valueOf('1-phone'), '');
    // The site of the test has an offset instead of a city.
    assert.match(await save(nurses), /choose a city as the time zone/);
    await site.wordpress.php("return update_option('timezone_string', 'America/Denver');");
    assert.match(await save(nurses), /Settings saved/);
  });

  test('shows the hospital’s help lines first, in the language of the reader', async () => {
    await save({'own-1-name-es': 'Grupo Esperanza', 'own-1-text-es': 'Los martes, en español.'});
    const url = await site.wordpress.publish('author', shortcode(`name="${tag}" lang="es"`));
    await site.visit(url, async (page) => {
      await page.waitForFunction(firstResource, tag);
      const all = await page.locator(`${tag} [part=resource]`).allTextContents();
      assert.match(all[0]!, /Línea de enfermería[^]*303-555-0122/);
      assert.match(all[0]!, /Preguntas sobre su tratamiento\./);
      assert.match(all[1]!, /Grupo Esperanza/);
      assert.ok(!all.some((text) => text.includes('Questions about')), 'the English text too');
      assert.equal(
        await page.locator(`${tag} [part=resource] a[href="tel:+13035550122"]`).count(),
        1,
      );
      await page.getByRole('button', {name: 'English'}).first().click();
      await page
        .locator(`${tag} [part=resource]`)
        .first()
        .getByText('Questions about your treatment.')
        .waitFor();
      // Described in one language only, it is shown to all readers, and marked as Spanish.
      const group = page.locator(`${tag} [part=resource]`, {hasText: 'Grupo Esperanza'});
      assert.equal(await group.locator('[lang=es]').first().textContent(), 'Grupo Esperanza');
    });
  });

  test('has them in the text of the page, without markup of their own', async () => {
    const url = await site.wordpress.publish('author', shortcode(`name="${tag}" lang="en"`));
    const context = await site.browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(url);
    const items = await page.locator(`${tag} li`).allInnerTexts();
    assert.match(
      items[0]!,
      /^Nurse “line” & more\s303-555-0122\sQuestions about your treatment\.$/,
    );
    assert.match(items[1]!, /^Grupo Esperanza/);
    assert.equal(await page.locator(`${tag} support-resource`).first().isVisible(), false);
    await context.close();
  });

  test('shows them in the editor, and removes one whose fields are empty', async () => {
    const author = await site.tab('author');
    await openEditor(author, site.wordpress.address);
    await insertBlock(author, 'People to call');
    await author.waitForFunction(readWidgets, tag);
    assert.match((await author.evaluate(firstResource, tag)) ?? '', /Nurse “line” & more/);
    await author.close();
    const empty = Object.fromEntries(Object.keys(nurses).map((key) => [key, '']));
    assert.match(await save(empty), /Settings saved/);
    assert.equal(await valueOf('0-name-es'), 'Grupo Esperanza');
    await save({'own-0-name-es': '', 'own-0-text-es': ''});
    assert.deepEqual(
      await site.wordpress.php("return get_option('recurrence_widgets')['own-lines'];"),
      [],
    );
  });
}
