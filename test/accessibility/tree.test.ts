/** WCAG 4.1.2 and 2.4.6: in Chromium's accessibility tree, everything that can be used or jumped to has a name. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {readTree, type TreeNode} from '../../tools/testing/accessibility-tree.ts';
import {answer, launch} from '../node/chromium.ts';
import {serve, type Server} from '../node/server.ts';
import {examples, helpers} from '../support/examples.ts';

const roles = [
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'DisclosureTriangle',
  'heading',
  'image',
  'link',
  'listbox',
  'radio',
  'searchbox',
  'spinbutton',
  'textbox',
];

/** Opens every section and list, until nothing more appears; runs in the page. */
const openAll = async (tag: string): Promise<void> => {
  const open = (root: ShadowRoot): void => {
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) open(shadowRoot);
  };
  for (let round = 0; round < 3; round++) {
    open(document.querySelector(tag)!.shadowRoot!);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

describe('the accessibility tree', () => {
  let server: Server;
  let browser: Browser;
  before(async () => {
    browser = await launch();
    server = await serve('.', (request, response) => {
      const [, tag, lang] = /^\/\?([\w-]+)=(\w+)$/.exec(request.url) ?? [];
      if (!tag) return false;
      const tools =
        tag === 'language-switch' ? '' : ' tools="language print listen text-size feedback"';
      return answer(response, `<${tag}${tools}></${tag}>`, lang);
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(tag: string, lang: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${server.address}/?${tag}=${lang}`);
    await page.waitForFunction(
      (name) =>
        document
          .querySelector(name)
          ?.shadowRoot?.querySelector('.tools, .chapter > :not(.state), .languages button'),
      tag,
    );
    await page.evaluate(openAll, tag);
    return page;
  }

  /** The nodes with a role of the list. */
  const controls = async (page: Page): Promise<readonly TreeNode[]> =>
    (await readTree(page)).filter(
      ({ignored, role}) => !ignored && roles.includes(String(role?.value)),
    );
  const textOf = (property: TreeNode['name']): string => String(property?.value ?? '').trim();

  /** Each thing with a role of the list, as `role: name`. */
  const named = async (page: Page): Promise<string[]> =>
    (await controls(page)).map(({role, name}) => `${textOf(role)}: ${textOf(name)}`);

  /** The names that are followed by a description that they contain, so that it is read out twice. */
  const repeated = async (page: Page): Promise<string[]> =>
    (await controls(page))
      .filter(({name, description}) => {
        const text = textOf(description);
        return text && textOf(name).includes(text);
      })
      .map(({name}) => textOf(name));

  const nameless = (all: readonly string[]): string[] => all.filter((one) => one.endsWith(': '));

  test('the check finds controls that have lost their names', async () => {
    const page = await open('appointment-planner', 'en');
    await page.evaluate(() => {
      const root = document.querySelector('appointment-planner')!.shadowRoot!;
      root.querySelector('label[for=visit-doctor]')!.remove();
      root.querySelector('#print')!.replaceChildren();
    });
    assert.deepEqual(nameless(await named(page)).sort(), ['button: ', 'textbox: ']);
    await page.close();
  });

  for (const [index, {name}] of [...examples, ...helpers].entries()) {
    const lang = index % 2 ? 'en' : 'es';
    test(`of <${name}> in "${lang}" names all headings, pictures and controls, once`, async () => {
      const page = await open(name, lang);
      const all = await named(page);
      assert.ok(all.length >= 2, `${all.length}`);
      assert.deepEqual(nameless(all), []);
      assert.deepEqual(await repeated(page), []);
      await page.close();
    });
  }
});
