import type {Browser, CDPSession, Page} from 'playwright-core';
import type {BenchServer} from './bench-server.ts';
import {applyCondition, type Condition} from './conditions.ts';
import {formPage, type Form} from './forms.ts';
import {recordPage} from './page-recorder.ts';

/** A widget to measure. */
export interface Subject {
  readonly name: string;
  /** Its content as plain HTML. */
  readonly plain: string;
}

/** The browser and server of a run. */
export interface Lab {
  readonly browser: Browser;
  readonly server: BenchServer;
}

export interface OpenPage {
  /** The id of the load, for the server's list of transfers. */
  readonly id: string;
  readonly page: Page;
  readonly session: CDPSession;
}

interface OpenOptions {
  readonly condition: Condition;
  readonly count?: number;
  readonly holdIdle?: boolean;
}

let loads = 0;

/** A page that never shows its content ends the run. */
const TIMEOUT = 90_000;

/** Loads a page with empty caches, lets `use` measure it, and closes it. */
export async function withPage<Result>(
  {browser, server}: Lab,
  {name, plain}: Subject,
  form: Form,
  {condition, count = 1, holdIdle = false}: OpenOptions,
  use: (open: OpenPage) => Promise<Result>,
): Promise<Result> {
  const id = `load-${++loads}`;
  const context = await browser.newContext({viewport: {width: 412, height: 823}, locale: 'en-US'});
  // Whatever waits for the page fails when it closes.
  const timer = setTimeout(
    () => void context.close({reason: `<${name}>, ${form}: too slow`}),
    TIMEOUT,
  );
  try {
    const page = await context.newPage();
    await page.addInitScript(recordPage, {name, count, holdIdle});
    const session = await context.newCDPSession(page);
    await applyCondition(session, condition);
    await session.send('Performance.enable');
    await page.goto(server.open(id, formPage(form, name, plain, count)), {waitUntil: 'commit'});
    return await use({id, page, session});
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}
