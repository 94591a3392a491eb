import type {BrowserLauncher} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {defaultChromium, firefox, installedChromium, webkitPaths} from './browsers.ts';
import type {EngineName} from './options.ts';
import type {LaunchOptions} from './packaged-chromium.ts';
import {webkitLauncher} from './webkit-launcher.ts';

type PuppeteerOptions = Parameters<typeof puppeteer.launch>[0];

function puppeteerLauncher(name: string, launchOptions: PuppeteerOptions): BrowserLauncher {
  const launcher = chromeLauncher({
    puppeteer: puppeteer as never,
    concurrency: 1,
    launchOptions: launchOptions as never,
  });
  return Object.assign(launcher, {name});
}

const chromium = (name: string, options: LaunchOptions): BrowserLauncher =>
  puppeteerLauncher(name, {...options, headless: 'shell'});

const makers: Record<EngineName, () => BrowserLauncher | undefined> = {
  chromium: () => chromium('Chromium', defaultChromium()),
  firefox() {
    const executablePath = firefox();
    return executablePath
      ? puppeteerLauncher('Firefox', {browser: 'firefox', executablePath})
      : undefined;
  },
  webkit() {
    const paths = webkitPaths();
    return paths && webkitLauncher(paths);
  },
  'installed-chromium'() {
    const options = installedChromium();
    return options && chromium('Installed Chromium', options);
  },
};

/** The engines of every run, where they are installed. The slowest come first: two run at a time. */
const usual: readonly EngineName[] = ['webkit', 'firefox', 'chromium'];

/** Launchers of the requested engines, which must be installed, or of those that are found. */
export function browserLaunchers(engines: readonly EngineName[] | undefined): BrowserLauncher[] {
  return (engines ?? usual).flatMap((name) => {
    const launcher = makers[name]();
    if (!launcher && engines) throw new Error(`--engines: ${name} is not installed`);
    return launcher ?? [];
  });
}
