/**
 * The engines of the tests. The packaged Chromium runs everywhere, so that every machine, CI included,
 * tests what a newcomer's does; the others are used where they are installed.
 *
 * Node tests drive Chromium with playwright-core. It cannot drive the stock Firefox or WebKit: Web Test
 * Runner uses puppeteer-core for Chromium and Firefox (WebDriver BiDi), and plain WebDriver for WebKit.
 */
import {packagedChromium, type LaunchOptions} from './packaged-chromium.ts';
import {findProgram} from './programs.ts';

/** An installed Chromium, Chrome or Edge, or undefined. */
export function installedChromium(): LaunchOptions | undefined {
  const executablePath = findProgram([
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ]);
  if (!executablePath) return undefined;
  return {
    executablePath,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: process.env as Record<string, string>,
  };
}

/** The Chromium of all tests: the packaged one, or an installed one where that does not run. */
export function defaultChromium(): LaunchOptions {
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  const installed = installedChromium();
  if (!installed)
    throw new Error(
      'no Chromium: install Chromium, Chrome or Edge (the packaged one is for Linux x64)',
    );
  return installed;
}

/** The installed Firefox, or undefined. */
export const firefox = (): string | undefined => findProgram(['firefox', 'firefox-esr']);

export interface WebKitPaths {
  readonly driver: string;
  readonly xvfb: string;
  readonly browser: string;
}

/** WebKitGTK's driver, its MiniBrowser and a display for it, or undefined. */
export function webkitPaths(): WebKitPaths | undefined {
  const driver = findProgram(['WebKitWebDriver']);
  const xvfb = findProgram(['Xvfb']);
  const browser = findProgram(
    ['MiniBrowser'],
    ['x86_64', 'aarch64'].flatMap((arch) =>
      ['4.1', '4.0', '6.0'].map((api) => `/usr/lib/${arch}-linux-gnu/webkit2gtk-${api}`),
    ),
  );
  return driver && xvfb && browser ? {driver, xvfb, browser} : undefined;
}
