/** Blocks and shortcodes, as authors use them and readers see them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {docs} from '../../node/docs.ts';
import {insertBlock, openEditor, openSidebar, publishPost} from '../../node/wordpress-admin.ts';
import {readWidgets, shortcode, type PluginSite} from '../../node/wordpress-plugin.ts';

const guide = 'diagnosis-guide';
const name = 'recurrence-widgets';

export function testAuthors(site: PluginSite): void {
  for (const role of ['author', 'editor'] as const) {
    test(`lets an ${role} insert, configure and publish a Spanish widget`, async () => {
      const page = await site.tab(role);
      await openEditor(page, site.wordpress.address);
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
      const [widget] = await site.widgets(url);
      assert.equal(widget!.language, 'es');
      const sections = ['signs', 'urgent', 'how-found', 'no-scans', 'tests', 'tested-again'];
      assert.deepEqual(widget!.sections, sections);

      const text = await site.html(url);
      assert.match(
        text,
        /<diagnosis-guide[^>]* lang="es"[^>]*><div class="recurrence-widgets-text" lang="es"><h2>/,
      );
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
    const url = await site.wordpress.publish('author', `Before.\n\n${content}\n\nAfter.`);
    const [widget] = await site.widgets(url, 'coping-guide');
    assert.deepEqual(widget!.sections, ['fear']);

    const context = await site.browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(url);
    const headings = await page.locator('coping-guide :is(h2, h3, h4)').allInnerTexts();
    assert.equal(await page.locator('coping-guide h3').first().isVisible(), true);
    assert.ok(headings.length > 2, headings.join());
    assert.equal(await page.locator('coping-guide h2').count(), 0);
    assert.match(await page.locator('coping-guide').innerText(), /It is not medical advice/);
    await context.close();
  });

  test('shows the widget of the guide', async () => {
    const {block, unused} = docs('wordpress');
    const url = await site.wordpress.publish('author', block('shortcode'));
    const [widget] = await site.widgets(url);
    assert.deepEqual([widget!.language, widget!.sections], ['es', ['urgent', 'signs']]);
    assert.deepEqual(unused(), []);
  });

  test('replaces the text by the widget without moving what a reader sees', async () => {
    const url = await site.wordpress.publish('author', `${shortcode(`name="${guide}"`)}\n\nAfter.`);
    const shifts = await site.visit(url, async (page) => {
      await page.waitForFunction(readWidgets, guide);
      return page.evaluate(
        () =>
          new Promise<number[]>((done) => {
            const observer = new PerformanceObserver((list) =>
              done(list.getEntries().map((one) => (one as unknown as {value: number}).value)),
            );
            observer.observe({type: 'layout-shift', buffered: true});
            setTimeout(() => done([]), 500);
          }),
      );
    });
    assert.ok(shifts.reduce((sum, value) => sum + value, 0) < 0.01, shifts.join());
  });

  test('lets a reader switch languages', async () => {
    const url = await site.wordpress.publish('author', shortcode(`name="${guide}" lang="es"`));
    await site.visit(url, async (page) => {
      await page.waitForFunction(readWidgets, guide);
      await page.getByRole('button', {name: 'English'}).click();
      await page.waitForFunction(
        (tag) => document.querySelector(tag)!.shadowRoot!.querySelector('article')!.lang === 'en',
        guide,
      );
    });
  });

  test('loads the script only on pages with a widget, also in a widget area', async () => {
    const none = await site.html(await site.wordpress.publish('author', 'No widget here.'));
    assert.ok(!none.includes('widgets.js'));
    const head = await site.html(
      await site.wordpress.publish('author', shortcode('name="cancer-glossary"')),
    );
    const tag = /<script[^>]*widgets\.js[^>]*>/.exec(head.slice(0, head.indexOf('</head>')))?.[0];
    for (const part of ['type="module"', 'data-cfasync="false"', 'data-no-optimize="1"']) {
      assert.ok(tag?.includes(part), tag);
    }
    assert.ok(tag!.indexOf('data-cfasync') < tag!.indexOf('src='), 'Rocket Loader ignores it');
    assert.equal(head.split('/widgets.js').length, 2);
    const results = await site.html(`${site.wordpress.address}/?s=breast`);
    assert.match(results, /<h1[^>]*>[^]*Results for/);
    assert.ok(!results.includes('widgets.js'), 'a list of excerpts shows no widget');
    assert.match(head, /<link rel="modulepreload" href="[^"]*\/chunks\/cancer-glossary\.en-/);

    const raw = {content: `<!-- wp:${name}/${guide} {"lang":"es"} /-->`};
    const area = {id_base: 'block', sidebar: 'sidebar-1', instance: {raw}};
    const inSidebar = (ids: readonly string[]) =>
      site.wordpress.rest('administrator', 'sidebars/sidebar-1', {widgets: ids}, {method: 'PUT'});
    const {id} = await site.wordpress.rest<{id: string}>('administrator', 'widgets', area);
    await inSidebar([id]);
    const url = await site.wordpress.publish('author', 'No widget in the post.');
    assert.equal((await site.widgets(url))[0]!.language, 'es');
    await inSidebar([]);
  });

  test('removes what is not an attribute, and names the widgets to a writer who misspells one', async () => {
    const harm = shortcode(
      `name="${guide}" onclick="alert(1)" words="/evil.json" lang="<b>" tools="x"`,
    );
    const text = await site.html(await site.wordpress.publish('author', harm));
    assert.match(text, /<diagnosis-guide>/);
    const url = await site.wordpress.publish('author', shortcode('name="diagnosis"'));
    assert.ok(!(await site.html(url)).includes('diagnosis-guide'));
    const page = await site.tab('author');
    await page.goto(url);
    assert.match(await page.locator('.entry-content').innerText(), /diagnosis-guide/);
    await page.close();
  });
}
