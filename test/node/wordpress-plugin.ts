/** A real WordPress in which the plugin has been installed by hand. */
import assert from 'node:assert/strict';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {pluginFolder} from '../../tools/outputs/wordpress.ts';
import {inFolder, readFiles} from '../../tools/release/files.ts';
import {zip} from '../../tools/release/zip.ts';
import {wordpress as findWordPress} from '../../tools/testing/servers.ts';
import {launch} from './chromium.ts';
import {signIn, uploadPlugin} from './wordpress-admin.ts';
import {startWordPress, type Role, type WordPress} from './wordpress.ts';

const name = 'recurrence-widgets';

/** The plugin as the release packs it, with another version number. */
export function pluginZip(version: string): Buffer {
  const files = readFiles(pluginFolder);
  const main = `${name}.php`;
  const code = Buffer.from(files.get(main)!).toString();
  files.set(main, Buffer.from(code.replace(/(?<=Version: +)[\d.]+/, version)));
  return Buffer.from(zip(inFolder(name, files), new Date('2026-01-01')));
}

export const shortcode = (attributes: string): string => `[recurrence_widget ${attributes}]`;

/** The language, sections and text of the page's widgets of one kind, once all of them are ready. */
export const readWidgets = (tag: string) => {
  const widgets = [...document.querySelectorAll(tag)];
  if (!widgets.length || !widgets.every((one) => one.shadowRoot?.querySelector('article')))
    return undefined;
  return widgets.map((widget) => {
    const article = widget.shadowRoot!.querySelector('article')!;
    return {
      language: article.lang,
      sections: [...article.querySelectorAll('details.section')].map(({id}) => id),
      text: article.innerText.replace(/\s+/g, ' '),
    };
  });
};

export class PluginSite {
  wordpress!: WordPress;
  browser!: Browser;
  /** A tab of the administrator. */
  admin!: Page;
  /** Errors in the tabs of those who are signed in. */
  readonly said: string[] = [];
  readonly #contexts = new Map<Role, BrowserContext>();

  async start(): Promise<void> {
    [this.wordpress, this.browser] = await Promise.all([
      startWordPress(findWordPress()!),
      launch(),
    ]);
    await this.wordpress.put('favicon.ico', '');
    this.admin = await this.tab('administrator');
    await uploadPlugin(this.admin, this.wordpress.address, pluginZip('0.0.1'));
    await this.admin.getByRole('link', {name: 'Activate Plugin'}).click();
    await this.admin.waitForLoadState();
  }

  async stop(): Promise<void> {
    await Promise.all([this.browser?.close(), this.wordpress?.stop()]);
  }

  /** A new tab of a person with this role. */
  async tab(role: Role): Promise<Page> {
    const context = this.#contexts.get(role) ?? (await signIn(this.browser, this.wordpress, role));
    this.#contexts.set(role, context);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.said.push(String(error)));
    return page;
  }

  /** Opens a page as a reader and runs a task there; a warning or error in the console fails. */
  async visit<Result>(url: string, task: (page: Page) => Promise<Result>): Promise<Result> {
    const page = await this.browser.newPage();
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

  /** The widgets of one kind that a page shows to a reader. */
  widgets(url: string, tag = 'diagnosis-guide') {
    const read = async (page: Page) =>
      (await (await page.waitForFunction(readWidgets, tag)).jsonValue())!;
    return this.visit(url, read);
  }

  /** The HTML of a page. */
  async html(url: string): Promise<string> {
    return (await fetch(url)).text();
  }
}
