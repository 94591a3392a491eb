/** The tests that run in browsers: elements from the compiled source, pages from the built `dist/`. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {chromeLauncher} from '@web/test-runner-chrome';
import {defaultReporter} from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import {register} from 'tsx/esm/api';

// The runner loads this file with plain Node; what follows is TypeScript.
register();
const {chromium, demandEngines, firefox, webkit} = await import('./tools/testing/browsers.ts');
const {chaptersModule} = await import('./tools/content/chapters.ts');
const {contentModule} = await import('./tools/content/content-modules.ts');
const {inputCommands} = await import('./tools/testing/input-commands.ts');
const {nginxOrigin, otherOrigin, pageServer} = await import('./test/support/page-server.mjs');
const {webkitLauncher} = await import('./tools/testing/webkit-launcher.ts');

demandEngines();
const only = process.env.RW_ONLY?.split(/\s+/);
const kit = webkit();
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const engines = {
  chromium: async () =>
    chromeLauncher({puppeteer, launchOptions: await chromium(), concurrency: 1}),
  firefox: () =>
    firefox() &&
    Object.assign(
      chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions: {browser: 'firefox', executablePath: firefox()},
      }),
      {name: 'Firefox'},
    ),
  webkit: () => kit && webkitLauncher(kit),
};
const browsers = [];
for (const [name, launcher] of Object.entries(engines)) {
  const browser = (!only || only.includes(name)) && (await launcher());
  if (browser) browsers.push(browser);
}

const wordsPath = '/content-module/';

const chaptersPath = '/guide-chapters.js';
const importOf = (address) => `import(${JSON.stringify(address)} + retry)`;
const importWords = (module) => importOf(`${wordsPath}${module.slice(8)}.js`);
const importCode = (name) => importOf(`/build/js/src/elements/${name}/${name}.define.js`);

/** The `content:` and `guide:` modules, for code that no bundler has seen. */
const content = {
  name: 'content',
  resolveImport({source}) {
    if (source === 'guide:chapters') return chaptersPath;
    return source.startsWith('content:') ? `${wordsPath}${source.slice(8)}.js` : undefined;
  },
  async serve({path}) {
    if (path === chaptersPath) {
      return {body: await chaptersModule(importCode, importWords), type: 'js'};
    }
    if (!path.startsWith(wordsPath)) return undefined;
    const id = `content:${path.slice(wordsPath.length, -3)}`;
    return {body: await contentModule(id, undefined, importWords), type: 'js'};
  },
};

/** Counts what really ran, for the sum at the end. */
const counter = {
  onTestRunFinished({sessions}) {
    const counts = {};
    const add = (engine, suite) => {
      for (const {passed, skipped} of suite.tests) {
        const key = skipped ? 'skipped' : passed ? 'passed' : 'failed';
        counts[engine][key]++;
      }
      for (const inner of suite.suites) add(engine, inner);
    };
    for (const {browser, testResults, errors} of sessions) {
      counts[browser.name] ??= {passed: 0, failed: 0, skipped: 0};
      if (testResults) add(browser.name, testResults);
      // A file that could not be loaded is a failure too.
      counts[browser.name].failed += errors.length;
    }
    mkdirSync('build', {recursive: true});
    writeFileSync('build/browser-tests.json', JSON.stringify(counts));
  },
};

export default {
  files: process.env.RW_FILES ?? 'build/js/test/{elements,pages}/**/*.test.js',
  nodeResolve: {exportConditions: ['production', 'default']},
  browsers,
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: 300_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 40_000, ui: 'bdd'}},
  plugins: [content, inputCommands(), otherOrigin(), nginxOrigin()],
  middleware: [pageServer()],
  reporters: [defaultReporter({reportTestProgress: false}), counter],
  filterBrowserLogs: ({args}) => !/recurrence-widgets|Lit is in dev mode/.test(String(args[0])),
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Tests</title>
        <script>var __VERSION__ = ${JSON.stringify(version)};</script>
      </head>
      <body><script type="module" src="${framework}"></script></body>
    </html>`,
};
