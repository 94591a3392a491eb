/**
 * `custom-elements.json` says what is true: each element is walked through in a browser, and what it
 * shows and does is compared with what is said of it, both ways.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, test} from 'node:test';
import Ajv from 'ajv';
import {localization, readContent} from '../../tools/content/content.ts';
import {elementsIn} from '../../tools/outputs/manifest.ts';
import {referencePage} from '../../tools/outputs/reference.ts';
import {widgets} from '../../tools/content/widgets.ts';
import {answer, launch} from '../support/chromium.mjs';
import {serve} from '../support/server.mjs';
import {effective, fakes, walk} from '../support/walk.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = readJson('dist/custom-elements.json');
const elements = elementsIn(manifest);
const elementOf = (tag) => elements.find(({tagName}) => tagName === tag);
const names = (list = []) => list.map(({name}) => name).sort();
const tagged = elements.filter(({tagName}) => tagName !== 'support-resource');

/** A value for each custom property that no widget has by itself. */
const odd = [
  [/color/, 'rgb(200, 30, 140)'],
  [/font-(?:body|heading)/, 'monospace'],
  [/font-size/, '31px'],
  [/scale|line-height/, '2.3'],
  [/space/, '3.1rem'],
  [/radius/, '19px'],
  [/measure/, '17em'],
  [/motion/, '777ms'],
];
const valueFor = (name) => {
  const found = odd.find(([pattern]) => pattern.test(name));
  assert.ok(found, `${name} needs a value in this test`);
  return found[1];
};

/** Every public custom property that any style sheet names. */
const properties = [
  ...new Set(readFileSync('dist/standalone.js', 'utf8').match(/var\(\s*--rw-[\w-]+/g)),
].map((use) => use.replace(/var\(\s*/, ''));

test('it follows the schema', () => {
  const near = createRequire(import.meta.resolve('@custom-elements-manifest/analyzer'));
  const ajv = new Ajv({allErrors: true, strict: false});
  const validate = ajv.compile(near('custom-elements-manifest/schema.json'));
  assert.ok(validate(manifest), JSON.stringify(validate.errors, null, 2));
  for (const {path} of manifest.modules) assert.ok(existsSync(path), `${path} is not there`);
});

test('it has every element, with a description of everything', () => {
  assert.deepEqual(tagged.map(({tagName}) => tagName).sort(), [...widgets].sort());
  for (const element of elements) {
    assert.ok(element.description, element.name);
    for (const kind of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'members']) {
      for (const {name, description, type} of element[kind] ?? []) {
        const what = `${element.tagName}, ${kind}: ${name}`;
        assert.ok(description, `${what} has no description`);
        if (/attributes|events|members/.test(kind)) assert.ok(type?.text, `${what} has no type`);
        assert.doesNotMatch(name, /^[#_]/, what);
      }
      const all = names(element[kind]);
      assert.equal(new Set(all).size, all.length, `${element.tagName}: ${kind} named twice`);
    }
  }
});

describe('attributes', () => {
  for (const {tagName, name, attributes, members} of tagged) {
    test(`<${tagName}> has those that are said, and no others`, async () => {
      const {[name]: element} = await import(`../../dist/classes/${tagName}.js`);
      // Read from the tree and by style sheets: they need no property.
      const read = ['lang', 'theme', 'words'];
      const observed = element.observedAttributes;
      // A glossary is one list.
      const unused = {'cancer-glossary': ['sections'], 'language-switch': ['words']}[tagName] ?? [];
      assert.deepEqual(
        names(attributes),
        [...new Set([...observed, ...read])].filter((one) => !unused.includes(one)).sort(),
      );
      const fields = [...element.elementProperties]
        .filter(([field, {state}]) => !state && !unused.includes(field))
        .map(([field]) => field);
      assert.deepEqual(names(members), fields.sort());
      for (const {name: attribute, fieldName} of attributes.filter(({fieldName}) => fieldName)) {
        const field = members.find((one) => one.name === fieldName);
        assert.equal(field?.attribute, attribute);
      }
    });
  }

  test('the sections that are named are those that there are', async () => {
    for (const {tagName, attributes} of tagged) {
      const said = attributes.find(({name}) => name === 'sections')?.description;
      if (!said || tagName === 'recurrence-guide') continue;
      const {sections} = await readContent(tagName, 'en', localization());
      const ids = [...said.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id);
      const [left] = ids.filter((id) => id.startsWith('-'));
      assert.deepEqual(
        ids.filter((id) => id !== left),
        sections.map(({id}) => id),
        tagName,
      );
      assert.ok(
        sections.some(({id}) => `-${id}` === left),
        `${tagName}: ${left}`,
      );
    }
  });

  test('<support-resource> has what the widget reads', async () => {
    const read = readFileSync('src/elements/support-resources/own-resources.ts', 'utf8');
    const found = [...read.matchAll(/\b(?:value|checked|listed)\(\s*'([\w-]+)'/g)];
    const {attributes} = elementOf('support-resource');
    assert.deepEqual(names(attributes), [...new Set(found.map(([, name]) => name))].sort());
    const {offers} = await import('../../dist/modules/content/support-resources.table.js');
    const said = attributes.find(({name}) => name === 'offers').description;
    assert.deepEqual(
      [...said.matchAll(/`([a-z-]+)`/g)].map(([, offer]) => offer).sort(),
      [...offers].sort(),
    );
  });
});

describe('what shows and happens', () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch();
    server = await serve('.', (request, response) => {
      const tag = request.url.match(/^\/\?(.+)/)?.[1];
      return tag && answer(response, markup(tag));
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const markup = (tag) =>
    `<${tag} tools="language print listen text-size feedback" remember>
      <support-resource name="Nurse" phone="303-555-0100" email="nurse@hospital.example"
        hours="24/7" time-zone="America/Denver" verified-on="${new Date().toISOString().slice(0, 10)}"
      ></support-resource></${tag}>`;

  for (const {tagName, cssParts, cssProperties, slots, events} of tagged) {
    test(`<${tagName}>`, {timeout: 120_000}, async () => {
      // The browser asks for Spanish, so that the switch offers it.
      const context = await browser.newContext({locale: 'es-US', permissions: []});
      const page = await context.newPage();
      const thrown = [];
      page.on('pageerror', (error) => thrown.push(error.message));
      await page.addInitScript(fakes);
      await page.goto(`${server.address}/?${tagName}`);
      await page.waitForFunction((tag) => {
        const root = document.querySelector(tag).shadowRoot;
        const chapter = root?.querySelector('.chapter');
        return chapter
          ? chapter.lastElementChild?.shadowRoot?.querySelector('article')
          : root?.querySelector('article, .languages');
      }, tagName);

      // The words of the other language do not come.
      const words = /\.es-[\w-]+\.js/;
      await context.route(words, (route) => route.abort());
      await page.evaluate(async () => {
        const {documentElement: html} = document;
        html.lang = 'es';
        await new Promise((resolve) => setTimeout(resolve, 200));
        html.lang = 'en';
        await new Promise((resolve) => setTimeout(resolve, 50));
      });
      await context.unroute(words);

      const values = Object.fromEntries(properties.map((name) => [name, valueFor(name)]));
      const styled = new Set(await page.evaluate(effective, [tagName, values]));
      const seen = {parts: new Set(), slots: new Set()};
      const add = ({parts, slots}) => {
        for (const part of parts) seen.parts.add(part);
        for (const slot of slots) seen.slots.add(slot);
      };
      add(await page.evaluate(walk, [tagName]));
      for (const name of await page.evaluate(effective, [tagName, values])) styled.add(name);
      if (tagName === 'recurrence-guide') {
        await page.evaluate((tag) => {
          document.querySelector(tag).chapter = 'support-resources';
        }, tagName);
        await page.waitForFunction(
          (tag) =>
            document
              .querySelector(tag)
              .shadowRoot.querySelector('support-resources')
              ?.shadowRoot?.querySelector('article'),
          tagName,
        );
        await page.evaluate(walk, [tagName, 'support-resources']);
      }
      await page.evaluate(() => {
        document.documentElement.lang = 'es';
      });
      await page.waitForFunction(() => happened.has('rw-language-change'));

      assert.deepEqual(thrown, []);
      const sorted = (set) => [...set].sort();
      assert.deepEqual(sorted(seen.parts), names(cssParts), 'parts');
      // What stands inside shows before there is a shadow tree; not every element has a slot for it then.
      assert.deepEqual(sorted(seen.slots.add('')), names(slots), 'slots');
      assert.deepEqual(sorted(styled), names(cssProperties), 'custom properties');
      const happened = await page.evaluate(() => [...window.happened].sort());
      assert.deepEqual(happened, names(events), 'events');
      await context.close();
    });
  }
});

describe('editors', () => {
  test('VS Code knows each element and attribute', () => {
    const {tags} = readJson('dist/vscode.html-custom-data.json');
    assert.deepEqual(names(tags), elements.map(({tagName}) => tagName).sort());
    for (const {name, attributes} of tags) {
      assert.deepEqual(names(attributes), names(elementOf(name).attributes));
    }
    const css = readJson('dist/vscode.css-custom-data.json');
    assert.deepEqual(names(css.properties), [...properties].sort());
  });

  test('JetBrains too', () => {
    const {contributions, version} = readJson('dist/web-types.json');
    assert.equal(version, readJson('package.json').version);
    assert.deepEqual(
      names(contributions.html.elements),
      elements.map(({tagName}) => tagName).sort(),
    );
    for (const {name, attributes, events} of contributions.html.elements) {
      assert.deepEqual(names(attributes), names(elementOf(name).attributes));
      assert.deepEqual(names(events), names(elementOf(name).events));
    }
    assert.deepEqual(names(contributions.css.properties), [...properties].sort());
  });
});

test('the reference in the demo is that of these elements', async () => {
  assert.ok(
    readFileSync('demo/docs/reference.html', 'utf8') === (await referencePage(manifest)),
    'demo/docs/reference.html is old: node --import tsx tools/outputs/reference.ts makes it anew',
  );
});
