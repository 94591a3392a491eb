/** The settings page and its effect. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {localization} from '../../../tools/content/content.ts';
import {idsOf} from '../../../tools/content/messages.ts';
import {toMo} from '../../../tools/outputs/wordpress/translations.ts';
import {insertBlock, openEditor, openSidebar, saveSettings} from '../../node/wordpress-admin.ts';
import {readWidgets, shortcode, type PluginSite} from '../../node/wordpress-plugin.ts';

const guide = 'diagnosis-guide';
const name = 'recurrence-widgets';

export function testSettings(site: PluginSite): void {
  test('shows the hospital’s settings on every page', async () => {
    const settings = {
      'care-name': 'Clínica “Rosa”',
      'care-phone': '303-555-0100',
      'care-phone-after-hours': '303-555-0199',
      'reviewed-by': 'Ana Ruiz, MD',
      'reviewed-on': '2026-11-03',
      preset: 'teal',
      accent: '#7a1fa2',
      'first-lines-0': 'share',
    };
    assert.match(
      await saveSettings(site.admin, site.wordpress.address, settings),
      /Settings saved/,
    );
    const content = ['support-resources', guide].map((one) => shortcode(`name="${one}" lang="en"`));
    const url = await site.wordpress.publish('author', content.join('\n\n'));
    const text = await site.html(url);
    assert.match(text, /data-care-phone="303-555-0100"/);
    assert.match(text, /<meta name="recurrence-widgets" content="[^"]*care-phone=303-555-0100/);
    assert.match(
      text,
      /<strong>Clínica “Rosa”:<\/strong> <a href="tel:\+13035550100">303-555-0100<\/a><br>At night and on weekends/,
    );
    assert.match(text, /Reviewed by Ana Ruiz, MD on November 3, 2026\./);
    assert.match(text, /themes\/teal\.css/);
    assert.match(text, /<support-resources lang="en" national="share acs /);
    const [widget] = await site.widgets(url);
    assert.match(widget!.text, /Reviewed by Ana Ruiz, MD on November 3, 2026/);
    assert.match(widget!.text, /Clínica “Rosa”: 303-555-0100/);
    await site.visit(url, async (page) => {
      const accent = await page
        .locator('diagnosis-guide')
        .evaluate((one) => getComputedStyle(one).getPropertyValue('--rw-color-accent').trim());
      assert.equal(accent, '#7a1fa2');
    });
  });

  test('keeps the previous settings and says why if a new one is not valid', async () => {
    const wrong = {'care-phone': 'call us', text: '#888888', surface: '#999999'};
    const message = await saveSettings(site.admin, site.wordpress.address, wrong);
    assert.match(message, /“call us” is not a phone number/);
    assert.match(message, /The colors were not saved: .* contrast of 1\.\d:1/);
    assert.equal(await site.admin.locator(`#${name}-care-phone`).inputValue(), '303-555-0100');
    assert.equal(await site.admin.locator(`#${name}-accent`).inputValue(), '#7a1fa2');
    assert.equal(await site.admin.locator(`#${name}-text`).inputValue(), '');
    // The page says so before it is saved, too.
    const text = site.admin.locator(`#${name}-text`);
    await text.evaluate((field) => {
      (field as HTMLInputElement).value = '#777777';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    });
    await site.admin
      .getByText('text on the background: 4.0:1, needs 7.0:1', {exact: true})
      .waitFor();
    const author = await site.tab('author');
    const response = await author.goto(
      `${site.wordpress.address}/wp-admin/options-general.php?page=${name}`,
    );
    assert.equal(response!.status(), 403);
    await author.close();
  });

  test('shows the wording that the hospital uploads, and never the original beside it', async () => {
    const own = 'Nuestras propias palabras.';
    const id = 'diagnosis.lead.main';
    const {[id]: known} = await idsOf(guide, localization());
    const file = {
      'recurrence-widgets': '0.1.0',
      passages: {[id]: {was: known!.fingerprints, es: own, en: 'Our own words.'}},
    };
    const upload = (content: string) =>
      saveSettings(site.admin, site.wordpress.address, {}, {name: 'words.json', content});
    assert.match(await upload(JSON.stringify(file)), /Settings saved/);
    assert.match(await upload('{"passages": 1}'), /not a words\.json file/);
    const url = await site.wordpress.publish('author', shortcode(`name="${guide}" lang="es"`));
    assert.match((await site.widgets(url))[0]!.text, new RegExp(own));
    const text = await site.html(url);
    assert.match(text, /data-words="[^"]*\/uploads\/recurrence-widgets\/words-[\da-f]{8}\.json"/);
    assert.match(
      text,
      /<diagnosis-guide lang="es"><div class="recurrence-widgets-text" lang="es"><p><strong>Clínica/,
    );
    assert.ok(!text.includes('id="diagnosis-guide-signs"'));
  });

  test('is excluded from optimizers, and speaks the Spanish of any country', async () => {
    const excluded = await site.wordpress.php<unknown[]>(`
      wp_set_current_user(1);
      $lists = ['rocket_delay_js_exclusions' => ['a.js'], 'rocket_exclude_js' => [], 'litespeed_optimize_js_excludes' => "a\nb",
        'autoptimize_filter_js_exclude' => 'a.js', 'sgo_js_async_exclude' => []];
      foreach ($lists as $filter => &$list) $list = apply_filters($filter, $list);
      $lists[] = apply_filters('autoptimize_filter_js_exclude', ['a.js' => 'remove']);
      $tag = '<script src="/wp-content/plugins/recurrence-widgets/assets/widgets.js?ver=1"></script>';
      return [array_values($lists), apply_filters('w3tc_minify_js_do_tag_minification', true, $tag, 'x')];`);
    const path = `${name}/assets/widgets.js`;
    const lists = [
      ['a.js', path],
      [path],
      `a\nb\n${path}`,
      `a.js, ${path}`,
      [name],
      {'a.js': 'remove', [path]: ''},
    ];
    assert.deepEqual(excluded, [lists, false]);

    const setLanguage = (locale: string) =>
      site.wordpress.php(`return update_option('WPLANG', '${locale}');`);
    // WordPress accepts only languages that it has a file for.
    await site.wordpress.put(
      'wp-content/languages/es_MX.mo',
      toMo([{id: 'Posts', text: 'Entradas', files: []}]),
    );
    await setLanguage('es_MX');
    try {
      await site.admin.goto(`${site.wordpress.address}/wp-admin/options-general.php?page=${name}`);
      assert.match(
        await site.admin.locator('form').last().innerText(),
        /Teléfono de noche y en fin de semana/,
      );
      const author = await site.tab('author');
      await openEditor(author, site.wordpress.address);
      await insertBlock(author, 'Señales y pruebas');
      await author.waitForFunction(readWidgets, guide);
      await openSidebar(author);
      await author.getByRole('button', {name: 'Bajar: ¿Cuándo debo pedir ayuda?'}).waitFor();
      await author.close();
    } finally {
      await setLanguage('');
    }
  });
}
