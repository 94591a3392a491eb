/** A real WordPress with its own sanitizer, as its people use it; with the very text of the docs. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {wordpress as findWordPress} from '../../tools/testing/servers.ts';
import {launch} from '../node/chromium.ts';
import {docs} from '../node/docs.ts';
import {startWordPress} from '../node/wordpress.ts';

const skip = skipUnless('wordpress');
const {block, unused} = docs('wordpress');
const plugin = 'wp-content/mu-plugins/recurrence-widgets.php';
const explainer = 'recurrence-explainer';
const classes = block('classes');
const call = 'Llame a su equipo: <a href="tel:555-0100">555-0100</a>';

/** How the block editor and the classic one keep what is written in them. */
const forms = {
  'Custom HTML block': (markup) => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`,
  'classic text': (markup) => `Before.\n\n${markup}\n\nAfter.`,
  'Paragraph block with classes': () =>
    `<!-- wp:paragraph {"className":"${classes}"} -->\n<p class="${classes}">${call}</p>\n<!-- /wp:paragraph -->`,
  'Group block with classes': () =>
    `<!-- wp:group {"className":"${classes}"} -->\n<div class="wp-block-group ${classes}">` +
    `<!-- wp:paragraph -->\n<p>${call}</p>\n<!-- /wp:paragraph --></div>\n<!-- /wp:group -->`,
};

const blocks = Object.keys(forms).filter((form) => form.includes('block'));

/** What the widgets of a page show, when all that are there do. */
const shown = (tag) => {
  const widgets = [...document.querySelectorAll(tag)];
  if (!widgets.length || !widgets.every((one) => one.shadowRoot?.querySelector('article')))
    return undefined;
  return widgets.map((widget) => ({
    language: widget.shadowRoot.querySelector('article').lang,
    sections: [...widget.shadowRoot.querySelectorAll('details.section')].map(({id}) => id),
    text: widget.textContent.replace(/\s+/g, ' ').trim(),
    links: [...widget.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    places: [...widget.shadowRoot.querySelectorAll('[part=resource]')].map((one) =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    ),
  }));
};

describe('WordPress', {skip}, () => {
  let wordpress;
  let browser;
  before(async () => {
    [wordpress, browser] = await Promise.all([startWordPress(findWordPress()), launch()]);
    await wordpress.copy('dist', 'wp-content/recurrence-widgets');
    await wordpress.put(plugin, block('header'));
    await wordpress.put('favicon.ico', '');
  });
  after(() => Promise.all([browser?.close(), wordpress?.stop()]));

  /** Opens an address and gives the page to a task; whatever it says in the console is a failure. */
  async function visit(address, task, prepare = async () => {}) {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => /warn|error/.test(message.type()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    try {
      await prepare(page);
      await page.goto(address);
      const result = await task(page);
      return {result, said};
    } finally {
      await page.close();
    }
  }

  /** The widgets of a page, alive. */
  async function widgets(address, tag = explainer) {
    const {result, said} = await visit(address, async (page) =>
      (await page.waitForFunction(shown, tag, {timeout: 30_000})).jsonValue(),
    );
    assert.deepEqual(said, []);
    return result;
  }

  function assertAlive(widget) {
    assert.equal(widget.language, 'es');
    assert.deepEqual(widget.sections, ['places', 'why']);
    assert.match(widget.text, /^Llame a su equipo/);
    assert.deepEqual(widget.links, ['tel:555-0100']);
  }

  for (const [who, role, options] of [
    ['an administrator', 'administrator'],
    ['an editor', 'editor'],
    ['an author', 'author'],
    ['an editor without unfiltered HTML', 'editor', {filtered: true}],
    ['an administrator without unfiltered HTML', 'administrator', {filtered: true}],
  ]) {
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
      for (const form of ['Custom HTML block', 'classic text']) {
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

  test('takes scripts and handlers from an author, and none comes back through a widget', async () => {
    const harm =
      `<div data-rw="${explainer}" data-onclick="window.harm=1" onclick="window.harm=1" data-style="color:red" style="position:fixed">` +
      'Hola<script>window.harm=1</script></div>';
    const post = await wordpress.publish('author', forms['Custom HTML block'](harm));
    const {result} = await visit(post, async (page) => {
      await page.waitForFunction(shown, explainer);
      const widget = page.locator(explainer);
      await widget.evaluate((one) => one.click());
      return [
        await page.evaluate(() => window.harm),
        await widget.evaluate((one) => one.getAttributeNames()),
      ];
    });
    assert.deepEqual(result, [undefined, []]);
  });

  for (const form of ['Custom HTML block', 'classic text']) {
    test(`shows the hospital’s own help line that an author posts as ${form}`, async () => {
      const post = await wordpress.publish('author', forms[form](block('resources')));
      const [{places}] = await widgets(post, 'support-resources');
      assert.match(places[0], /Nurse line/);
      assert.match(places[0], /303-555-0100/);
      assert.match(places[0], /Questions about your treatment\./);
    });
  }

  test('shows widgets in a sidebar: Text, Custom HTML and block', async () => {
    const markup = block('html');
    const kinds = [
      ['text', {title: '', text: markup, filter: true, visual: true}],
      ['custom_html', {title: '', content: markup}],
      ['block', {content: forms['Custom HTML block'](markup)}],
      ['block', {content: forms['Paragraph block with classes']()}],
    ];
    const inSidebar = (ids) =>
      wordpress.rest('administrator', 'sidebars/sidebar-1', {widgets: ids}, {method: 'PUT'});
    const made = [];
    for (const [kind, raw] of kinds) {
      const widget = {id_base: kind, sidebar: 'sidebar-1', instance: {raw}};
      made.push(await wordpress.rest('administrator', 'widgets', widget, {filtered: true}));
    }
    await inSidebar(made.map(({id}) => id));
    const page = await wordpress.rest('administrator', 'pages', {title: 'A', status: 'publish'});
    const alive = await widgets(page.link);
    await inSidebar([]);
    assert.equal(alive.length, kinds.length);
    alive.forEach(assertAlive);
  });

  test('keeps the text of the post where the widget cannot load', async () => {
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

  test('takes the line for a box of header scripts', async () => {
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
