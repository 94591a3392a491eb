/** The plugin in a real WordPress: installed, used, configured, upgraded and removed as people do it. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {pluginFolder} from '../../tools/outputs/wordpress.ts';
import {inFolder, readFiles} from '../../tools/release/files.ts';
import {zip} from '../../tools/release/zip.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {wordpress as findWordPress} from '../../tools/testing/servers.ts';
import {launch} from '../node/chromium.ts';
import {
  insertBlock,
  openEditor,
  openSidebar,
  publishPost,
  saveSettings,
  signIn,
  uploadPlugin,
} from '../node/wordpress-admin.ts';
import {startWordPress, type Role, type WordPress} from '../node/wordpress.ts';

const skip = skipUnless('wordpress');
const name = 'recurrence-widgets';
const guide = 'diagnosis-guide';

/** The plugin as the release packs it, with another version number. */
function pluginZip(version?: string): Buffer {
  const files = readFiles(pluginFolder);
  const main = `${name}.php`;
  const code = Buffer.from(files.get(main)!).toString();
  if (version) files.set(main, Buffer.from(code.replace(/(?<=Version: +)[\d.]+/, version)));
  return Buffer.from(zip(inFolder(name, files), new Date('2026-01-01')));
}

/** The language, sections and text of the page's widgets of one kind, once all of them are ready. */
const readWidgets = (tag: string) => {
  const widgets = [...document.querySelectorAll(tag)];
  if (!widgets.length || !widgets.every((one) => one.shadowRoot?.querySelector('article')))
    return undefined;
  return widgets.map((widget) => {
    const root = widget.shadowRoot!;
    return {
      language: root.querySelector('article')!.lang,
      sections: [...root.querySelectorAll('details.section')].map(({id}) => id),
      text: root.querySelector('article')!.innerText.replace(/\s+/g, ' '),
    };
  });
};

describe('the WordPress plugin', {skip}, () => {
  let wordpress: WordPress;
  let browser: Browser;
  let admin: Page;
  const contexts = new Map<Role, BrowserContext>();
  const said: string[] = [];

  /** A new tab of a person; what it reports fails the last test. */
  async function tab(role: Role): Promise<Page> {
    if (!contexts.has(role)) contexts.set(role, await signIn(browser, wordpress, role));
    const page = await contexts.get(role)!.newPage();
    page.on('pageerror', (error) => said.push(String(error)));
    return page;
  }

  /** Opens a page as a reader; resolves to the widgets of one kind, without warnings in the console. */
  async function visit<Result>(
    url: string,
    task: (page: Page) => Promise<Result>,
  ): Promise<Result> {
    const page = await browser.newPage();
    const warnings: string[] = [];
    page.on('console', (one) => /warn|error/.test(one.type()) && warnings.push(one.text()));
    try {
      await page.goto(url);
      const result = await task(page);
      assert.deepEqual(warnings, []);
      return result;
    } finally {
      await page.close();
    }
  }
  const widgets = (url: string, tag = guide) =>
    visit(url, async (page) => (await (await page.waitForFunction(readWidgets, tag)).jsonValue())!);
  const html = async (url: string): Promise<string> => (await fetch(url)).text();
  const shortcode = (attributes: string) => `[recurrence_widget ${attributes}]`;

  before(async () => {
    [wordpress, browser] = await Promise.all([startWordPress(findWordPress()!), launch()]);
    await wordpress.put('favicon.ico', '');
    admin = await tab('administrator');
    await uploadPlugin(admin, wordpress.address, pluginZip('0.0.1'));
    await admin.getByRole('link', {name: 'Activate Plugin'}).click();
    await admin.waitForLoadState();
  });
  after(() => Promise.all([browser?.close(), wordpress?.stop()]));

  for (const role of ['author', 'editor'] as const) {
    test(`lets an ${role} insert, configure and publish a Spanish widget`, async () => {
      const page = await tab(role);
      await openEditor(page, wordpress.address);
      await insertBlock(page, 'Signs and tests');
      await page.waitForFunction(readWidgets, guide);
      await openSidebar(page);
      await page.getByRole('combobox', {name: 'Language'}).selectOption('es');
      await page.getByRole('checkbox', {name: 'Waiting for results'}).uncheck();
      await page.getByLabel('Move down: When should I get help?', {exact: true}).click();
      await page.waitForFunction(
        (tag) => document.querySelector(tag)!.shadowRoot!.querySelector('article')!.lang === 'es',
        guide,
      );
      const url = await publishPost(page);
      const [widget] = await widgets(url);
      assert.equal(widget!.language, 'es');
      const sections = ['signs', 'urgent', 'how-found', 'no-scans', 'tests', 'tested-again'];
      assert.deepEqual(widget!.sections, sections);

      const text = await html(url);
      assert.match(text, /<diagnosis-guide[^>]* lang="es"[^>]*><div lang="es"><h2>/);
      assert.match(text, /<h3 id="diagnosis-guide-signs">¿Qué señales debo contarle/);
      assert.ok(!text.includes('id="diagnosis-guide-waiting"'));

      await page.reload();
      await page.waitForFunction(readWidgets, guide);
      assert.equal(await page.locator('.block-editor-warning').count(), 0);
      await page.close();
    });
  }

  test('shows a widget of a shortcode, and its text without scripts', async () => {
    const content = shortcode('name="coping-guide" lang="en" sections="fear" heading-level="3"');
    const url = await wordpress.publish('author', `Before.\n\n${content}\n\nAfter.`);
    const [widget] = await widgets(url, 'coping-guide');
    assert.deepEqual(widget!.sections, ['fear']);

    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(url);
    const headings = await page.locator('coping-guide :is(h2, h3, h4)').allInnerTexts();
    assert.equal(await page.locator('coping-guide h3').first().isVisible(), true);
    assert.ok(headings.length > 2, headings.join());
    assert.equal(await page.locator('coping-guide h2').count(), 0);
    assert.match(await page.locator('coping-guide').innerText(), /It is not medical advice/);
    await context.close();
  });

  test('lets a reader switch languages', async () => {
    const url = await wordpress.publish('author', shortcode(`name="${guide}" lang="es"`));
    await visit(url, async (page) => {
      await page.waitForFunction(readWidgets, guide);
      await page.getByRole('button', {name: 'English'}).click();
      await page.waitForFunction(
        (tag) => document.querySelector(tag)!.shadowRoot!.querySelector('article')!.lang === 'en',
        guide,
      );
    });
  });

  test('loads the script only on pages with a widget, also in a widget area', async () => {
    const none = await html(await wordpress.publish('author', 'No widget here.'));
    assert.ok(!none.includes('widgets.js'));
    const head = await html(await wordpress.publish('author', shortcode('name="cancer-glossary"')));
    const tag = /<script[^>]*widgets\.js[^>]*>/.exec(head.slice(0, head.indexOf('</head>')))?.[0];
    for (const part of ['type="module"', 'data-cfasync="false"', 'data-no-optimize="1"']) {
      assert.ok(tag?.includes(part), tag);
    }
    assert.equal(head.split('/widgets.js').length, 2);

    const raw = {content: `<!-- wp:${name}/${guide} {"lang":"es"} /-->`};
    const area = {id_base: 'block', sidebar: 'sidebar-1', instance: {raw}};
    const inSidebar = (ids: readonly string[]) =>
      wordpress.rest('administrator', 'sidebars/sidebar-1', {widgets: ids}, {method: 'PUT'});
    const {id} = await wordpress.rest<{id: string}>('administrator', 'widgets', area);
    await inSidebar([id]);
    const url = await wordpress.publish('author', 'No widget in the post.');
    assert.equal((await widgets(url))[0]!.language, 'es');
    await inSidebar([]);
  });

  test('removes what is not an attribute, and names the widgets to a writer who misspells one', async () => {
    const harm = shortcode(
      `name="${guide}" onclick="alert(1)" words="/evil.json" lang="<b>" tools="x"`,
    );
    const text = await html(await wordpress.publish('author', harm));
    assert.match(text, /<diagnosis-guide>/);
    const url = await wordpress.publish('author', shortcode('name="diagnosis"'));
    assert.ok(!(await html(url)).includes('diagnosis-guide'));
    const page = await tab('author');
    await page.goto(url);
    assert.match(await page.locator('.entry-content').innerText(), /diagnosis-guide/);
    await page.close();
  });

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
    assert.match(await saveSettings(admin, wordpress.address, settings), /Settings saved/);
    const content = ['support-resources', guide].map((one) => shortcode(`name="${one}" lang="en"`));
    const url = await wordpress.publish('author', content.join('\n\n'));
    const text = await html(url);
    assert.match(text, /data-care-phone="303-555-0100"/);
    assert.match(text, /<meta name="recurrence-widgets" content="[^"]*care-phone=303-555-0100/);
    assert.match(text, /<a href="tel:3035550100">303-555-0100<\/a>/);
    assert.match(text, /Reviewed by Ana Ruiz, MD on November 3, 2026\./);
    assert.match(text, /themes\/teal\.css/);
    assert.match(text, /<support-resources lang="en" national="share acs /);
    const [widget] = await widgets(url);
    assert.match(widget!.text, /Reviewed by Ana Ruiz, MD on November 3, 2026/);
    await visit(url, async (page) => {
      const accent = await page
        .locator('diagnosis-guide')
        .evaluate((one) => getComputedStyle(one).getPropertyValue('--rw-color-accent').trim());
      assert.equal(accent, '#7a1fa2');
    });
  });

  test('keeps the previous settings and says why if a new one is not valid', async () => {
    const wrong = {'care-phone': 'call us', text: '#888888', surface: '#999999'};
    const message = await saveSettings(admin, wordpress.address, wrong);
    assert.match(message, /“call us” is not a phone number/);
    assert.match(message, /The colors are not saved: .* contrast of 1\.\d:1/);
    assert.equal(await admin.locator(`#${name}-care-phone`).inputValue(), '303-555-0100');
    assert.equal(await admin.locator(`#${name}-accent`).inputValue(), '#7a1fa2');
    assert.equal(await admin.locator(`#${name}-text`).inputValue(), '');
    const author = await tab('author');
    const response = await author.goto(
      `${wordpress.address}/wp-admin/options-general.php?page=${name}`,
    );
    assert.equal(response!.status(), 403);
    await author.close();
  });

  test('survives an upgrade', async () => {
    await uploadPlugin(admin, wordpress.address, pluginZip('0.0.2'));
    const {version, status} = await wordpress.rest<{version: string; status: string}>(
      'administrator',
      `plugins/${name}/${name}`,
    );
    assert.deepEqual([version, status], ['0.0.2', 'active']);
    const url = await wordpress.publish('author', shortcode(`name="${guide}" lang="es"`));
    assert.match(await html(url), /data-care-phone="303-555-0100"/);
    assert.equal((await widgets(url))[0]!.language, 'es');
  });

  test('removes its settings and leaves the pages readable when it is uninstalled', async () => {
    const path = `plugins/${name}/${name}`;
    const url = await wordpress.publish('author', `Call us. <!-- wp:${name}/${guide} /-->`);
    await wordpress.rest('administrator', path, {status: 'inactive'}, {method: 'PUT'});
    await wordpress.rest('administrator', path, undefined, {method: 'DELETE'});
    const text = await html(url);
    assert.match(text, /Call us\./);
    assert.ok(!text.includes(guide));
    assert.equal(await wordpress.option('recurrence_widgets'), null);
  });

  test('causes no PHP notice and no error in a browser', async () => {
    // WordPress 6.1 itself is noisy with PHP 8.2, and when it cannot reach its servers.
    const ofWordPress = /wp-includes\/Requests\/|WordPress\.org/;
    const log = (await wordpress.read('debug.log')).split(/\n(?=\[)/).filter((line) => line.trim());
    assert.deepEqual(
      log.filter((line) => !ofWordPress.test(line)),
      [],
    );
    assert.deepEqual(said, []);
  });
});
