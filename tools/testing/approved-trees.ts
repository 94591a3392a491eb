/** The accessibility trees of all elements in their states, and the approved ones in text files. */
import {existsSync, readFileSync} from 'node:fs';
import {localization} from '../content/content.ts';
import {widgets} from '../content/widgets.ts';
import {answer} from '../../test/node/chromium.ts';
import {serve} from '../../test/node/server.ts';
import {formatTree, readTree} from './accessibility-tree.ts';
import {launchChromium} from './browser-server.ts';
import {statesOf} from './tree-states.ts';

export const treeFolder = 'test/accessibility/trees';

const fileOf = (widget: string, state: string, language: string): string =>
  `${treeFolder}/${widget}.${state}.${language}.txt`;

/** The approved tree in a file; empty if there is none. */
export const approvedTree = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8') : '';

/** The files of all trees. */
export const treeFiles = (): string[] =>
  widgets.flatMap((widget) =>
    statesOf(widget).flatMap(({name}) =>
      localization().languages.map((language) => fileOf(widget, name, language)),
    ),
  );

/** Calls `use` with the file and the tree of each state of these elements, in each language. */
export async function captureTrees(
  use: (file: string, tree: string) => void,
  only: readonly string[] = widgets,
): Promise<void> {
  const browser = await launchChromium();
  const server = await serve('.', ({url}, response) => {
    const [, tag, language] = /^\/tree\/([\w-]+)\/([\w-]+)$/.exec(url) ?? [];
    const tools =
      tag === 'language-switch' ? '' : ' tools="language print listen text-size feedback"';
    return tag ? answer(response, `<${tag}${tools}></${tag}>`, language) : false;
  });
  try {
    for (const widget of only) {
      for (const language of localization().languages) {
        const page = await browser.newPage({locale: language, timezoneId: 'America/Chicago'});
        page.setDefaultTimeout(8000);
        // Opening hours depend on the time.
        await page.clock.setFixedTime('2026-12-02T16:00:00Z');
        await page.goto(`${server.address}/tree/${widget}/${language}`);
        const element = page.locator(widget);
        await element.locator('.tools, .chapter .tools, .languages button').first().waitFor();
        // All sections have their bodies, and the controls in them are there.
        await page.keyboard.press('F3');
        for (const {name, reach} of statesOf(widget)) {
          await reach(page, element);
          await page.waitForTimeout(300);
          use(fileOf(widget, name, language), formatTree(await readTree(page)));
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
