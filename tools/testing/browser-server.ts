/**
 * One Chromium for all Node tests: the test command starts it and names its address in TEST_BROWSER;
 * each test file connects, and sees only its own pages.
 */
import {chromium, type Browser, type BrowserServer} from 'playwright-core';
import {defaultChromium} from './browsers.ts';

const variable = 'TEST_BROWSER';

/** Starts the browser; test files that are started after this use it. */
export async function startBrowserServer(): Promise<BrowserServer> {
  const server = await chromium.launchServer(defaultChromium());
  process.env[variable] = server.wsEndpoint();
  return server;
}

/** Connects to the shared browser, or starts one where a test file runs by itself. */
export function launchChromium(): Promise<Browser> {
  const address = process.env[variable];
  return address ? chromium.connect(address) : chromium.launch(defaultChromium());
}
