/** Pages whose HTML, policy and files differ from test to test; everything else is served as built. */
import type {Browser, BrowserContext, Page, Route} from 'playwright-core';
import {serve, type Handler, type Server} from './server.ts';

export interface PageLines {
  readonly head?: string;
  readonly body?: string;
  /** The content security policy. */
  readonly policy?: string;
  /** What answers instead of the server, by a pattern of URLs; see `page.route()`. */
  readonly routes?: Readonly<Record<string, (route: Route) => unknown>>;
  /** Runs in the page before any of its scripts. */
  readonly script?: () => void;
}

export interface ToolPage {
  readonly page: Page;
  /** Console messages of this package, without its name at the start. */
  readonly said: string[];
  /** Uncaught errors, and messages that the browser itself writes on blocked actions. */
  readonly errors: string[];
  /** The paths of the scripts that came from a server, with their query. */
  readonly loaded: string[];
}

export interface ToolPages {
  readonly address: string;
  /** The page's clock is a fake one; `page.clock.fastForward()` spares the waiting. */
  open(lines: PageLines): Promise<ToolPage>;
  close(): Promise<void>;
}

const prefix = 'recurrence-widgets: ';

/** Serves the project, and `/page`; `handle` comes first. */
export async function startToolPages(
  browser: Browser,
  handle: Handler = () => false,
): Promise<ToolPages> {
  let lines: PageLines;
  const server: Server = await serve('.', async (request, response) => {
    if (await handle(request, response)) return true;
    if (request.url !== '/page') return false;
    const {policy, head = '', body = ''} = lines;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy) response.setHeader('content-security-policy', policy);
    response.end(
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hospital</title>' +
        `<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    );
    return true;
  });
  const contexts: BrowserContext[] = [];
  return {
    address: server.address,
    async open(opened) {
      lines = opened;
      const {routes = {}, script} = opened;
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      await page.clock.install();
      const said: string[] = [];
      const errors: string[] = [];
      const loaded: string[] = [];
      page.on('console', (message) => {
        const text = message.text();
        if (text.startsWith(prefix)) said.push(text.slice(prefix.length));
        else if (message.type() === 'error') errors.push(text);
      });
      page.on('pageerror', ({message}) => errors.push(message));
      page.on('response', (response) => {
        const {pathname, search} = new URL(response.url());
        if (pathname.endsWith('.js')) loaded.push(pathname + search);
      });
      if (script) await page.addInitScript(script);
      for (const [pattern, answer] of Object.entries(routes)) await page.route(pattern, answer);
      await page.goto(`${server.address}/page`);
      return {page, said, errors, loaded};
    },
    async close() {
      for (const context of contexts) await context.close();
      await server.close();
    },
  };
}
