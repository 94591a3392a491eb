/**
 * Pages that a webmaster pastes lines into, served under a policy, with `dist/` on another server, as
 * most hospitals have it.
 */
import type {Browser, Frame, Page} from 'playwright-core';
import {serve} from './server.ts';

export interface HostLines {
  readonly head?: string;
  readonly body: string;
  /** The content security policy. */
  readonly policy?: string;
  /** Served as `/script.js`. */
  readonly script?: string | undefined;
  /** Served as `/words.json`. */
  readonly words?: unknown;
}

export interface OpenedPage {
  readonly tab: Page;
  /** Warnings and errors of the console and the policy. */
  readonly said: string[];
}

export interface Hosts {
  /** The URL of the files of the release. */
  readonly files: string;
  open(browser: Browser, lines: HostLines): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** Starts both servers. */
export async function startHosts(dist = 'dist'): Promise<Hosts> {
  const files = await serve(dist, (_, response) => {
    response.setHeader('access-control-allow-origin', '*');
    return false;
  });
  let page: HostLines = {body: ''};
  const host = await serve('test/pages', ({url}, response) => {
    const send = (type: string, body: string | undefined) => {
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(body);
      return true;
    };
    if (url === '/words.json') return send('application/json', JSON.stringify(page.words));
    if (url.startsWith('/script.js')) return send('text/javascript', page.script);
    if (url !== '/') return false;
    if (page.policy) response.setHeader('content-security-policy', page.policy);
    return send(
      'text/html',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hospital</title>` +
        `<link rel="icon" href="data:,">${page.head ?? ''}</head><body>${page.body}</body></html>`,
    );
  });
  return {
    files: `${files.address}/`,
    async open(browser, lines) {
      page = lines;
      const tab = await browser.newPage();
      const said: string[] = [];
      tab.on('console', (message) => {
        if (/^(?:error|warning)$/.test(message.type())) said.push(message.text());
      });
      tab.on('pageerror', ({message}) => said.push(message));
      await tab.goto(host.address);
      return {tab, said};
    },
    async close() {
      await Promise.all([files.close(), host.close()]);
    },
  };
}

/** Waits until each of these elements shows its content, including that of collapsed sections. */
export const waitForContent = (frame: Frame, tags: readonly string[]): Promise<unknown> =>
  frame.waitForFunction(
    (names) => {
      // Readers who search the page see collapsed sections too.
      dispatchEvent(new KeyboardEvent('keydown', {key: 'F3'}));
      return names.every((name) => {
        const root = document.querySelector(name)?.shadowRoot;
        return (
          root?.querySelector('article, .languages') &&
          !root.querySelector('.section > .body:not(:has(*))')
        );
      });
    },
    tags,
    // A frame outside the viewport has no animation frames, which are what Playwright polls on otherwise.
    {timeout: 30_000, polling: 50},
  );
