/**
 * Content systems that cannot be run here. Drupal's text filter is stood in for by its rules, as its
 * source has them (core/modules/filter, FilterHtml); of SharePoint, only the frame is tried.
 */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {answer, launch} from '../node/chromium.ts';
import {docs} from '../node/docs.ts';
import {serve, type Server} from '../node/server.ts';

/**
 * Markup as “Limit allowed HTML tags” leaves it: tags that are not on the list go and their text stays;
 * of the others' attributes `lang` and those on the list stay, and of their values those on the list.
 */
function limitTags([markup, allowed]: readonly [markup: string, allowed: string]): string {
  const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html').body;
  // The parser drops what is no name; a star is one here.
  const list = new Map(
    [...parse(allowed.replaceAll('*', '__any')).children].map((tag) => [tag.localName, tag]),
  );
  const fits = (name: string, pattern: string) =>
    pattern.endsWith('__any') ? name.startsWith(pattern.slice(0, -5)) : name === pattern;
  const body = parse(markup);
  for (const element of [...body.querySelectorAll('*')]) {
    const tag = list.get(element.localName);
    if (!tag) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const {name, value} of [...element.attributes]) {
      if (name === 'lang') continue;
      const rule = [...tag.attributes].find((one) => fits(name, one.name));
      const patterns = rule?.value.split(/\s+/).filter(Boolean) ?? [];
      const values = value.split(/\s+/);
      const left = values.filter((one) => patterns.some((pattern) => fits(one, pattern)));
      if (!rule || (patterns.length && !left.length)) element.removeAttribute(name);
      else if (patterns.length) element.setAttribute(name, left.join(' '));
    }
  }
  return body.innerHTML;
}

describe('content systems', () => {
  let browser: Browser;
  let server: Server;
  let body: string;
  before(async () => {
    browser = await launch();
    server = await serve('.', (request, response) => request.url === '/' && answer(response, body));
  });
  after(() => Promise.all([browser.close(), server.close()]));

  /** The content of the first widget in this markup. */
  async function widget(markup: string, tag: string) {
    body = markup;
    const page = await browser.newPage();
    try {
      await page.goto(server.address);
      const shown = await page.waitForFunction((name) => {
        const root = document.querySelector(name)?.shadowRoot;
        const article = root?.querySelector('article');
        return (
          root &&
          article && {
            language: article.lang,
            sections: [...root.querySelectorAll('details.section')].map(({id}) => id),
            text: root.host.textContent!.trim(),
            place: root.querySelector('[part=resource]')?.textContent ?? '',
          }
        );
      }, tag);
      const content = await shown.jsonValue();
      assert.ok(content);
      return content;
    } finally {
      await page.close();
    }
  }

  describe('Drupal', () => {
    const {block, unused} = docs('drupal');
    const filtered = async (markup: string, allowed = block('allowed')) => {
      const page = await browser.newPage();
      const left = await page.evaluate(limitTags, [markup, allowed] as const);
      await page.close();
      return left;
    };

    test('the stand-in removes what Drupal removes', async () => {
      const markup =
        '<div data-rw="x" data-other="y" class="rw-a b" lang="es" onclick="z()"><b>T</b></div>';
      assert.equal(await filtered(markup), '<div data-rw="x" class="rw-a" lang="es">T</div>');
      assert.equal(await filtered(markup, '<b>'), '<b>T</b>');
    });

    for (const form of ['html', 'classes'] as const) {
      test(`the widget works after the filter: ${form}`, async () => {
        const {language, sections, text} = await widget(
          await filtered(block(form)),
          'recurrence-explainer',
        );
        assert.deepEqual([language, ...sections], ['es', 'places', 'why']);
        assert.equal(text, 'Llame a su equipo médico: 555-0100');
      });
    }

    test('classes work if only they are allowed', async () => {
      const markup = await filtered(block('classes'), '<div class="rw-*">');
      const {language, sections} = await widget(markup, 'recurrence-explainer');
      assert.deepEqual([language, ...sections], ['es', 'places', 'why']);
    });

    test('the hospital’s own help line works after the filter', async () => {
      const {place} = await widget(await filtered(block('resources')), 'support-resources');
      assert.match(place, /Nurse line[^]*303-555-0100/);
    });

    test('the library names a file that is built, as a module that stays by itself', () => {
      const library = block('library');
      const [, file] = library.match(/^ {4}\/libraries\/recurrence-widgets\/(\S+):$/m) ?? [];
      assert.ok(file && existsSync(`dist/${file}`));
      assert.match(library, /^ {6}preprocess: false$/m);
      assert.match(library, /^ {6}attributes:\n {8}type: module$/m);
      const [name] = library.match(/^[\w-]+/) ?? [];
      assert.match(block('info'), new RegExp(`^libraries:\\n {2}- MYTHEME/${name}$`));
    });

    test('every code block was used', () => assert.deepEqual(unused(), []));
  });

  describe('SharePoint', () => {
    const {block, unused} = docs('sharepoint');
    const frame = block('frame');

    test('the frame shows the widget in its language', async () => {
      body = frame.replace('https://your-server.example', `${server.address}/dist`);
      const page = await browser.newPage();
      await page.goto(server.address);
      await page
        .frameLocator('iframe')
        .locator('recurrence-explainer article[lang=es]')
        .waitFor({timeout: 30_000});
      await page.close();
    });

    test('every code block was used', () => assert.deepEqual(unused(), []));
  });
});
