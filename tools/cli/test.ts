/** `npm test`: checks and tests, ending with `N passed, N failed`. See tools/testing/options.ts for its options. */
import {runCommand, runInBackground} from '../testing/commands.ts';
import {buildAll, ensureBuilt} from '../testing/ensure-built.ts';
import {formatTestOptions, help, parseTestOptions, type TestOptions} from '../testing/options.ts';
import {checkRequirements} from '../testing/requirements.ts';
import {runBrowserTests} from '../testing/run-browser-tests.ts';
import {runNodeTests} from '../testing/run-node-tests.ts';
import {Tally} from '../testing/tally.ts';
import {findTestFiles, type TestFiles} from '../testing/test-files.ts';

const checks: readonly (readonly [string, string, readonly string[]])[] = [
  ['lint', 'eslint', ['--max-warnings=0', '.']],
  ['types', process.execPath, ['--import', 'tsx', 'tools/cli/typecheck.ts']],
  ['format', 'prettier', ['--check', '--log-level=warn', '.']],
];

/** The checks, one after another, on the processor that the build leaves free. */
async function runChecks(tally: Tally): Promise<void> {
  for (const [name, command, args] of checks) {
    const {passed, output} = await runInBackground(command, args);
    process.stdout.write(output);
    tally.check(name, passed);
  }
}

async function runTests(files: TestFiles, options: TestOptions, tally: Tally): Promise<void> {
  if (files.node.length) tally.add('Node', await runNodeTests(files.node));
  if (files.browser.length) await runBrowserTests(files.browser, options, tally);
}

async function runAll(options: TestOptions): Promise<number> {
  const tally = new Tally();
  const checked = runChecks(tally);
  if (options.build) await buildAll();
  await runTests(findTestFiles(), options, tally);
  await checked;
  return tally.finish();
}

async function runNamed(options: TestOptions): Promise<number> {
  const files = findTestFiles(options.names);
  const tally = new Tally();
  if (options.build) await ensureBuilt(files);
  await runTests(files, {...options, engines: options.engines ?? ['chromium']}, tally);
  if (!files.node.length && !files.browser.length) tally.check(options.names.join(' '), false);
  return tally.finish();
}

async function watch(options: TestOptions): Promise<number> {
  const files = findTestFiles(options.names);
  const engines = options.engines ?? ['chromium'];
  if (options.build) await ensureBuilt(files);
  process.env.TEST_OPTIONS = formatTestOptions({...options, engines});
  const runners = [];
  if (files.node.length) {
    const args = ['--import', 'tsx', '--test', '--watch', ...files.node];
    runners.push(runCommand(process.execPath, args));
  }
  if (files.browser.length) {
    runners.push(runCommand('wtr', ['--watch', '--files', ...files.browser]));
  }
  return (await Promise.all(runners)).every(Boolean) ? 0 : 1;
}

const options = parseTestOptions(process.argv.slice(2));
if (options.help) {
  console.log(help);
} else if (options.watch && !options.names.length) {
  throw new Error('--watch needs the name of a test file, or a part of it');
} else {
  checkRequirements(options.require);
  process.env.TEST_OPTIONS = formatTestOptions(options);
  const run = options.watch ? watch : options.names.length ? runNamed : runAll;
  process.exitCode = await run(options);
}
