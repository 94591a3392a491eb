/** Drives the review sheet of `dist/review/` in a browser, for the tests of one `describe`. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before} from 'node:test';
import type {Browser, BrowserContext, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {allMessages, type ModuleMessage} from '../../tools/outputs/review/release-history.ts';
import {launch} from '../node/chromium.ts';
import {serve, type Handler, type Server} from '../node/server.ts';
import {strictPolicy} from '../node/strict-policy.ts';

export const messages = await allMessages();

export function messageOf(id: string): ModuleMessage {
  const found = messages.find((message) => message.id === id);
  if (!found) throw new Error(`no message ${id}`);
  return found;
}

export const definition = 'explainer.lead.definition';
export const relapse = 'explainer.lead.relapse';
export const nextStep = 'explainer.lead.next-step';

type Decision = 'approved' | 'change';

interface OpenOptions extends BrowserContextOptions {
  /** Defaults to the sheet of this release, served under the strict policy. */
  readonly address?: string;
  readonly lang?: string;
  /** Prepares the browser of a new device. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** The file that a hospital publishes. */
export interface WordsFile {
  readonly 'recurrence-widgets': string;
  readonly passages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface ReviewSheet {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The URL of the server. */
  readonly origin: string;
  /** A folder for files of the tests. */
  readonly folder: string;
  /** Errors of the page since it was opened. */
  readonly problems: readonly string[];
  /** Opens the sheet; until `changeDevice` it is on the same device. */
  open(options?: OpenOptions): Promise<void>;
  changeDevice(): Promise<void>;
  row(id: string): Locator;
  press(id: string, decision: Decision): Promise<void>;
  isPressed(id: string, decision: Decision): Promise<boolean>;
  /** The field for the hospital's own text. */
  field(id: string, lang: string): Locator;
  countShown(): Promise<number>;
  waitForCount(count: number): Promise<unknown>;
  /** Filters the sheet to the passages of the explainer's lead. */
  showLead(): Promise<void>;
  /** The sheet's message about the file that was opened or saved. */
  report(): Promise<string>;
  /** Presses a button that saves a file; resolves to its text. */
  save(button: '#save' | '#table' | '#words'): Promise<string>;
  saveWords(): Promise<WordsFile>;
  openFile(text: string, name?: string): Promise<void>;
  /** Decides on three passages. */
  review(): Promise<void>;
}

/** Starts a browser and a server around the tests; `handle` answers further requests. */
export function useReviewSheet(handle: Handler = () => false): ReviewSheet {
  let browser: Browser;
  let server: Server;
  let folder: string;
  let context: BrowserContext | undefined;
  let page: Page;
  let problems: string[] = [];

  before(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), 'rw-review-'));
    server = await serve('.', (request, response) => {
      if (request.url.startsWith('/dist/review/index.html')) {
        response.setHeader('content-security-policy', strictPolicy);
      }
      return handle(request, response);
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, {recursive: true, force: true});
  });
  const changeDevice = async (): Promise<void> => {
    await context?.close();
    context = undefined;
  };
  afterEach(changeDevice);

  const row = (id: string) => page.locator(`[id="${id}"]`);
  const choice = (id: string, decision: Decision) => row(id).locator(`.choice[value=${decision}]`);
  const press = (id: string, decision: Decision) => choice(id, decision).click();
  const field = (id: string, lang: string) => row(id).locator(`.change textarea[lang=${lang}]`);
  const save: ReviewSheet['save'] = async (button) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
    // The shared browser may keep the file where only it can read it.
    const file = join(folder, 'download');
    await download.saveAs(file);
    return readFileSync(file, 'utf8');
  };

  return {
    get page() {
      return page;
    },
    get context() {
      if (!context) throw new Error('the sheet is not open');
      return context;
    },
    get origin() {
      return server.address;
    },
    get folder() {
      return folder;
    },
    get problems() {
      return problems;
    },
    async open({address, lang = 'en', prepare, ...more} = {}) {
      if (!context) {
        const viewport = {width: 1280, height: 900};
        context = await browser.newContext({viewport, acceptDownloads: true, ...more});
        await prepare?.(context);
      }
      page = await context.newPage();
      problems = [];
      page.on('pageerror', ({message}) => problems.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.goto(`${address ?? `${server.address}/dist/review/index.html`}?lang=${lang}`);
      const part = more.javaScriptEnabled === false ? '.passage' : '.choice';
      await page.waitForSelector(part, {state: 'attached'});
    },
    changeDevice,
    row,
    press,
    isPressed: async (id, decision) =>
      (await choice(id, decision).getAttribute('aria-pressed')) === 'true',
    field,
    countShown: () => page.locator('.passage:not([hidden])').count(),
    waitForCount: (count) =>
      page.waitForFunction(
        (expected) => document.querySelectorAll('.passage:not([hidden])').length === expected,
        count,
      ),
    async showLead() {
      await page.fill('#search', 'explainer.lead');
      await page.waitForFunction(
        () => document.querySelectorAll('.passage:not([hidden])').length < 20,
      );
    },
    report: () => page.locator('#report').innerText(),
    save,
    saveWords: async () => JSON.parse(await save('#words')) as WordsFile,
    async openFile(text, name = 'file.json') {
      const file = join(folder, name);
      writeFileSync(file, text);
      await page.setInputFiles('#file', file);
      await page.waitForFunction(() => document.querySelector('#report')!.textContent);
    },
    async review() {
      await page.fill('#reviewer', 'Dr. Ana Ruiz');
      await page.fill('#hospital', 'Mercy Hospital');
      await page.fill('#date', '2026-05-03');
      await press(definition, 'approved');
      await press(nextStep, 'change');
      await field(nextStep, 'en').fill('Call [our nurses](tel:+15550100).');
      await field(nextStep, 'es').fill('Llame a [nuestro personal](tel:+15550100).');
      await row(nextStep).locator('.comment textarea').fill('Our own number,\n"quoted", =1+1');
      await press(relapse, 'change');
      await row(relapse).locator('.tick input').check();
    },
  };
}
