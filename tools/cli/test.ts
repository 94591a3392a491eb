/** `npm test`: checks and tests, ending with `N passed, N failed`. See tools/testing/options.ts for its options. */
import {runCommand, runInBackground} from '../testing/commands.ts';
import {buildAll, ensureBuilt} from '../testing/ensure-built.ts';
import {countsByEngine, type FileResult} from '../testing/file-results.ts';
import {filesOfParts, partFiles, type GroupName} from '../testing/groups.ts';
import {formatTestOptions, help, parseTestOptions, type TestOptions} from '../testing/options.ts';
import {emptyParts, formatPartTable} from '../testing/part-table.ts';
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

/** Tests in Node and tests in browsers wait a lot, each for its own pages: they run at the same time. */
async function runTests(
  {node, browser}: TestFiles,
  options: TestOptions,
  tally: Tally,
): Promise<readonly FileResult[]> {
  const isInBackground = node.length > 0;
  const browserRun = browser.length
    ? runBrowserTests(browser, options, {isInBackground})
    : undefined;
  const nodeResults = node.length ? await runNodeTests(node) : [];
  if (node.length) {
    const counts = countsByEngine(nodeResults).get('Node');
    tally.add('Node', counts ?? {passed: 0, failed: 1, skipped: 0});
  }
  if (!browserRun) return nodeResults;

  const {results, output, hasCrashed} = await browserRun;
  process.stdout.write(output);
  for (const [engine, counts] of countsByEngine(results)) tally.add(engine, counts);
  if (hasCrashed) tally.check('browsers', false);
  return [...nodeResults, ...results];
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

/** Every combination, in every engine that is found, and a table of the parts. */
async function runGroup(group: GroupName, options: TestOptions): Promise<number> {
  const parts = partFiles(group, options.names);
  const files = filesOfParts(parts);
  const tally = new Tally();
  if (options.build) await ensureBuilt(files);
  const results = await runTests(files, options, tally);
  for (const part of emptyParts(parts, results)) tally.check(part, false);
  console.log(`\n${formatPartTable(parts, results)}\n`);
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
} else if (options.group && options.watch) {
  throw new Error('--watch cannot be combined with --group');
} else {
  checkRequirements(options.require);
  process.env.TEST_OPTIONS = formatTestOptions(options);
  const {group, names} = options;
  const run = options.watch ? watch : names.length ? runNamed : runAll;
  process.exitCode = group ? await runGroup(group, options) : await run(options);
}
