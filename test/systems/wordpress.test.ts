/** A real WordPress with its own sanitizer, with the HTML of the guide. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {wordpress as findWordPress} from '../../tools/testing/servers.ts';
import {launch} from '../node/chromium.ts';
import {docs} from '../node/docs.ts';
import {startWordPress, type RequestOptions, type Role, type WordPress} from '../node/wordpress.ts';

const skip = skipUnless('wordpress');
const {block, unused} = docs('wordpress-html');
const plugin = 'wp-content/mu-plugins/recurrence-widgets.php';
const explainer = 'recurrence-explainer';
const classes = block('classes');
const call = 'Llame a su equipo: <a href="tel:555-0100">555-0100</a>';

/** How the block editor and the classic one save what is written in them. */
const forms = {
  'Custom HTML block': (markup: string) => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`,
  'classic text': (markup: string) => `Before.\n\n${markup}\n\nAfter.`,
  'Paragraph block with classes': () =>
    `<!-- wp:paragraph {"className":"${classes}"} -->\n<p class="${classes}">${call}</p>\n<!-- /wp:paragraph -->`,
  'Group block with classes': () =>
    `<!-- wp:group {"className":"${classes}"} -->\n<div class="wp-block-group ${classes}">` +
    `<!-- wp:paragraph -->\n<p>${call}</p>\n<!-- /wp:paragraph --></div>\n<!-- /wp:group -->`,
};

type Form = keyof typeof forms;

const blocks = (Object.keys(forms) as Form[]).filter((form) => form.includes('block'));

/** The content of a page's widgets, once all of them show it. */
const readWidgets = (tag: string) => {
  const widgets = [...document.querySelectorAll(tag)];
  if (!widgets.length || !widgets.every((one) => one.shadowRoot?.querySelector('article')))
    return undefined;
  return widgets.map((widget) => {
    const root = widget.shadowRoot!;
    return {
      language: root.querySelector('article')!.lang,
      sections: [...root.querySelectorAll('details.section')].map(({id}) => id),
      text: widget.textContent!.replace(/\s+/g, ' ').trim(),
      links: [...widget.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      places: [...root.querySelectorAll('[part=resource]')].map((one) =>
        one.textContent!.replace(/\s+/g, ' ').trim(),
      ),
    };
  });
};
type Widget = NonNullable<ReturnType<typeof readWidgets>>[number];

describe('WordPress', {skip}, () => {
  let wordpress: WordPress;
  let browser: Browser;
  before(async () => {
    [wordpress, browser] = await Promise.all([startWordPress(findWordPress()!), launch()]);
    await wordpress.copy('dist', 'wp-content/recurrence-widgets');
    await wordpress.put(plugin, block('header'));
    await wordpress.put('favicon.ico', '');
  });
  after(() => Promise.all([browser?.close(), wordpress?.stop()]));

  /** Opens an address, runs a task there and collects the console's warnings and errors. */
  async function visit<Result>(
    address: string,
    task: (page: Page) => Promise<Result>,
    prepare?: (page: Page) => Promise<unknown>,
  ) {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => /warn|error/.test(message.type()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    try {
      await prepare?.(page);
      await page.goto(address);
      const result = await task(page);
      return {result, said};
    } finally {
      await page.close();
    }
  }

  /** The content of a page's widgets; a warning or error in the console fails. */
  async function widgets(address: string, tag = explainer): Promise<Widget[]> {
    const {result, said} = await visit(address, async (page) =>
      (await page.waitForFunction(readWidgets, tag, {timeout: 30_000})).jsonValue(),
    );
    assert.deepEqual(said, []);
    assert.ok(result);
    return result;
  }

  function assertAlive(widget: Widget | undefined): void {
    assert.ok(widget);
    assert.equal(widget.language, 'es');
    assert.deepEqual(widget.sections, ['places', 'why']);
    assert.match(widget.text, /^Llame a su equipo/);
    assert.deepEqual(widget.links, ['tel:555-0100']);
  }

  const authors: readonly (readonly [who: string, role: Role, options?: RequestOptions])[] = [
    ['an administrator', 'administrator'],
    ['an editor', 'editor'],
    ['an author', 'author'],
    ['an editor without unfiltered HTML', 'editor', {filtered: true}],
    ['an administrator without unfiltered HTML', 'administrator', {filtered: true}],
  ];
  for (const [who, role, options] of authors) {
    test(`${who} posts widgets as blocks`, async () => {
      const content = blocks.map((form) => forms[form](block('html'))).join('\n\n');
      const alive = await widgets(await wordpress.publish(role, content, options));
      assert.equal(alive.length, blocks.length);
      alive.forEach(assertAlive);
    });

    test(`${who} posts a widget as classic text`, async () => {
      const content = forms['classic text'](block('html'));
      const alive = await widgets(await wordpress.publish(role, content, options));
      assert.equal(alive.length, 1);
      assertAlive(alive[0]);
    });

    const filtered = role === 'author' || options?.filtered;
    test(`${who} posts the tag, ${filtered ? 'and its text stays' : 'a widget'}`, async () => {
      for (const form of ['Custom HTML block', 'classic text'] as const) {
        const post = await wordpress.publish(role, forms[form](block('tag')), options);
        if (filtered) {
          const html = await (await fetch(post)).text();
          assert.ok(!html.includes(`<${explainer}`), html);
          assert.match(html, /Llame a su equipo médico: <a href="tel:555-0100">/);
        } else {
          assertAlive((await widgets(post))[0]);
        }
      }
    });
  }

  test('removes scripts and event handlers of an author, and no widget restores them', async () => {
    const harm =
      `<div data-rw="${explainer}" data-onclick="window.harm=1" onclick="window.harm=1" data-style="color:red" style="position:fixed">` +
      'Hola<script>window.harm=1</script></div>';
    const post = await wordpress.publish('author', forms['Custom HTML block'](harm));
    const {result} = await visit(post, async (page) => {
      await page.waitForFunction(readWidgets, explainer);
      const widget = page.locator(explainer);
      await widget.evaluate((one: HTMLElement) => one.click());
      return [
        await page.evaluate(() => 'harm' in window),
        await widget.evaluate((one) => one.getAttributeNames()),
        await widget.evaluate((one) => /red|fixed/.test(one.getAttribute('style')!)),
      ];
    });
    assert.deepEqual(result, [false, ['style'], false]);
  });

  for (const form of ['Custom HTML block', 'classic text'] as const) {
    test(`shows the hospital’s own help line that an author posts as ${form}`, async () => {
      const post = await wordpress.publish('author', forms[form](block('resources')));
      const [{places} = {places: []}] = await widgets(post, 'support-resources');
      const [first = ''] = places;
      assert.match(first, /Nurse line/);
      assert.match(first, /303-555-0100/);
      assert.match(first, /Questions about your treatment\./);
    });
  }

  test('shows widgets in a sidebar: Text, Custom HTML and block', async () => {
    const markup = block('html');
    const kinds: readonly (readonly [kind: string, raw: unknown])[] = [
      ['text', {title: '', text: markup, filter: true, visual: true}],
      ['custom_html', {title: '', content: markup}],
      ['block', {content: forms['Custom HTML block'](markup)}],
      ['block', {content: forms['Paragraph block with classes']()}],
    ];
    const inSidebar = (ids: readonly string[]) =>
      wordpress.rest('administrator', 'sidebars/sidebar-1', {widgets: ids}, {method: 'PUT'});
    const ids: string[] = [];
    for (const [kind, raw] of kinds) {
      const widget = {id_base: kind, sidebar: 'sidebar-1', instance: {raw}};
      const {id} = await wordpress.rest<{id: string}>('administrator', 'widgets', widget, {
        filtered: true,
      });
      ids.push(id);
    }
    await inSidebar(ids);
    const page = await wordpress.rest<{link: string}>('administrator', 'pages', {
      title: 'A',
      status: 'publish',
    });
    const alive = await widgets(page.link);
    await inSidebar([]);
    assert.equal(alive.length, kinds.length);
    alive.forEach(assertAlive);
  });

  test('keeps the text of the post if the widget fails to load', async () => {
    const post = await wordpress.publish('author', forms['classic text'](block('html')));
    const {result, said} = await visit(
      post,
      async (page) => {
        await page.waitForEvent('console', (message) => message.text().includes(`<${explainer}>`));
        return page.locator('.entry-content').innerText();
      },
      (page) => page.route('**/chunks/**', (route) => route.abort()),
    );
    assert.match(result, /Before\.\s+Llame a su equipo médico: 555-0100\s+After\./);
    assert.ok(said.length);
  });

  test('accepts the line for a theme’s header scripts', async () => {
    const tag = block('header-tag');
    await wordpress.put(plugin, `<?php add_action('wp_head', function () { ?>${tag}<?php });`);
    try {
      const post = await wordpress.publish('author', forms['Custom HTML block'](block('html')));
      assertAlive((await widgets(post))[0]);
    } finally {
      await wordpress.put(plugin, block('header'));
    }
  });

  test('every code block of the page about WordPress was used', () => {
    assert.deepEqual(unused(), []);
  });
});
