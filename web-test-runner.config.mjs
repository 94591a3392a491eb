/** Tests that run in browsers: elements from the sources, pages from the built `dist/`. */
import {readFileSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {register} from 'tsx/esm/api';

// Web Test Runner loads this file with plain Node; what follows is TypeScript.
register();
const {contentPlugin} = await import('./tools/testing/content-plugin.ts');
const {inputCommands} = await import('./tools/testing/input-commands.ts');
const {browserLaunchers} = await import('./tools/testing/launchers.ts');
const {parseTestOptions} = await import('./tools/testing/options.ts');
const {resultCounter} = await import('./tools/testing/result-counter.ts');
const {nginxOrigin, otherOrigin} = await import('./test/node/other-origins.ts');
const {pageServer} = await import('./test/node/page-server.ts');

const {engines, full} = parseTestOptions();
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

export default {
  files: 'test/{elements,pages}/**/*.test.ts',
  nodeResolve: {exportConditions: ['production', 'default']},
  browsers: browserLaunchers(engines),
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: 300_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 40_000, ui: 'bdd'}},
  plugins: [
    contentPlugin(),
    // Any other target would rewrite the JavaScript of dist/ too, and its hashes would no longer match.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'}),
    inputCommands(),
    otherOrigin(),
    nginxOrigin(),
  ],
  middleware: [pageServer()],
  reporters: [defaultReporter({reportTestProgress: false}), resultCounter()],
  filterBrowserLogs: ({args}) => !/recurrence-widgets|Lit is in dev mode/.test(String(args[0])),
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Tests</title>
        <script>var __VERSION__ = ${JSON.stringify(version)}, __FULL_RUN__ = ${full};</script>
      </head>
      <body><script type="module" src="${framework}"></script></body>
    </html>`,
};
