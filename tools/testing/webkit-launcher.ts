/** Runs Web Test Runner's pages in WebKitGTK: one browser, which visits one page after another. */
import type {BrowserLauncher} from '@web/test-runner';
import type {WebKitPaths} from './browsers.ts';
import {WebKitDriver} from './webkit-driver.ts';

/** The limit of each step of opening a page, in milliseconds. */
const timeout = 45_000;

export interface WebKitLauncher extends BrowserLauncher {
  /** Calls the driver about the page of a session, for commands that type and click. */
  call(sessionId: string, path: string, body: unknown): Promise<unknown>;
  initialize(): Promise<void>;
  stop(): Promise<void>;
}

export function webkitLauncher(paths: WebKitPaths): WebKitLauncher {
  const driver = new WebKitDriver(paths);
  let browser: string | undefined;
  let current: string | undefined;

  const call = (path: string, body?: unknown, options?: {method?: string; timeout?: number}) =>
    driver.call(`/session/${browser}${path}`, body, options);

  async function openPage(url: string): Promise<void> {
    browser ??= await driver.openBrowser(timeout);
    await call('/window/rect', {width: 1024, height: 900}, {timeout});
    await call('/url', {url}, {timeout});
  }

  async function closeBrowser(): Promise<void> {
    if (browser) await call('', undefined, {method: 'DELETE', timeout: 5000}).catch(() => {});
    browser = undefined;
  }

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    call: (_sessionId, path, body) => call(path, body),
    initialize: () => driver.start(),
    async startSession(sessionId, url) {
      current = sessionId;
      for (let tries = 1; ; tries++) {
        try {
          return await openPage(url);
        } catch (error) {
          if (tries === 3) throw error;
          // On a busy machine the driver at times never answers; a new one does.
          console.log(`Restarting WebKit: ${String(error)}`);
          await closeBrowser();
          await driver.start();
        }
      }
    },
    isActive: (sessionId) => sessionId === current,
    getBrowserUrl: async () => (await call('/url')) as string,
    async stopSession(sessionId) {
      if (sessionId === current) {
        current = undefined;
        await call('/url', {url: 'about:blank'}).catch(closeBrowser);
      }
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit cannot be debugged here; use --engines=chromium');
    },
    async stop() {
      await closeBrowser();
      driver.stop();
    },
  };
}
