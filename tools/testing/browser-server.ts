/**
 * One Chromium for all Node tests: the test command starts it and passes its URL in TEST_BROWSER. Each test
 * file connects to it with its own context.
 */
import {chromium, type Browser, type BrowserContext, type BrowserServer} from 'playwright-core';
import {defaultChromium} from './browsers.ts';

const variable = 'TEST_BROWSER';

/** Starts the browser; test files that are started after this use it. */
export async function startBrowserServer(): Promise<BrowserServer> {
  const server = await chromium.launchServer(defaultChromium());
  process.env[variable] = server.wsEndpoint();
  return server;
}

/** tsx wraps named functions in a helper, which functions that are sent to a page need there too. */
const defineHelper = 'globalThis.__name ??= (target) => target;';

function addHelper(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options): Promise<BrowserContext> => {
    const context = await newContext(options);
    await context.addInitScript(defineHelper);
    return context;
  };
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await newPage(options);
    await page.addInitScript(defineHelper);
    return page;
  };
  return browser;
}

/** Connects to the shared browser, or starts one if a test file runs by itself. */
export async function launchChromium(): Promise<Browser> {
  const address = process.env[variable];
  return addHelper(
    await (address ? chromium.connect(address) : chromium.launch(defaultChromium())),
  );
}
