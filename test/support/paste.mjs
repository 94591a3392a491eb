/**
 * Pages that somebody pastes lines into: served under a policy, with `dist/` on a server of its own, as most
 * hospitals will have it.
 */
import {serve} from './server.mjs';

/** Two servers and what they answer. */
export async function pasteBoard(dist = 'dist') {
  const files = await serve(dist, (_, response) => {
    response.setHeader('access-control-allow-origin', '*');
    return false;
  });
  let page = {body: '', policy: ''};
  const host = await serve('test/pages', (request, response) => {
    if (request.url === '/words.json') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(page.words));
      return true;
    }
    if (request.url.startsWith('/script.js')) {
      response.setHeader('content-type', 'text/javascript');
      response.end(page.script);
      return true;
    }
    if (request.url !== '/') return false;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (page.policy) response.setHeader('content-security-policy', page.policy);
    response.end(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hospital</title>` +
        `<link rel="icon" href="data:,">${page.head ?? ''}</head><body>${page.body}</body></html>`,
    );
    return true;
  });
  return {
    /** Where the files of the release are. */
    files: `${files.address}/`,
    /** Opens a page of these lines; says what the console and the policy said. */
    async open(browser, lines) {
      page = lines;
      const tab = await browser.newPage();
      const said = [];
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

/** Waits until every one of these elements shows its words. */
export const shown = (frame, tags) =>
  frame.waitForFunction(
    (names) =>
      names.every((name) =>
        document.querySelector(name)?.shadowRoot?.querySelector('article, .languages'),
      ),
    tags,
    {timeout: 30_000},
  );
