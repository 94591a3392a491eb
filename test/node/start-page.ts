/** The release's START.html in a browser. */
import type {Browser, Page} from 'playwright-core';

export interface StartPage {
  readonly tab: Page;
  /** Warnings and errors of the console. */
  readonly problems: string[];
  /** The results of steps 1 and 3, in English. */
  status(): Promise<{readonly widgets: string; readonly server: string}>;
  /** What step 3 lists, in English, by line. */
  findings(): Promise<string[]>;
  /** The lines that step 2 shows, by their kind, for a widget, a form and a language. */
  lines(widget: string, form: string, lang?: string): Promise<Record<string, string>>;
}

/** Opens START.html and waits until it has checked everything. */
export async function openStartPage(browser: Browser, url: string): Promise<StartPage> {
  const tab = await browser.newPage();
  const problems: string[] = [];
  tab.on('console', (message) => {
    if (/error|warning/.test(message.type())) problems.push(message.text());
  });
  tab.on('pageerror', (error) => problems.push(String(error)));
  await tab.goto(url);
  const text = (id: string) => tab.locator(`#${id} [lang=en]`).textContent();
  const isDone = (id: string) =>
    tab.waitForFunction(
      (name) => {
        const shown = document.querySelector(`#${name} [lang=en]`)?.textContent ?? '';
        const isHidden = document.querySelector('.server')!.hasAttribute('hidden');
        return (name === 'server-status' && isHidden) || /^[^…]+$/.test(shown);
      },
      id,
      {timeout: 30_000, polling: 50},
    );
  await isDone('status');
  await isDone('server-status');
  return {
    tab,
    problems,
    status: async () => ({
      widgets: (await text('status')) ?? '',
      server: (await tab.locator('.server').isVisible())
        ? ((await text('server-status')) ?? '')
        : '',
    }),
    findings: () =>
      tab.$$eval('.findings > li', (items) =>
        items.map((item) => {
          const copy = item.cloneNode(true) as Element;
          for (const other of copy.querySelectorAll('[lang=es]')) other.remove();
          return copy.textContent;
        }),
      ),
    async lines(widget, form, lang = '') {
      await tab.locator(`#widgets input[value=${widget}]`).check();
      await tab.locator(`#languages [data-id="${lang}"]`).click();
      await tab.locator(`#forms [data-id=${form}]`).click();
      return Object.fromEntries(
        await tab.$$eval('#lines code[data-kind]', (blocks) =>
          blocks.map((block) => [block.getAttribute('data-kind')!, block.textContent]),
        ),
      );
    },
  };
}
