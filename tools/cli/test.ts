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

async function runTests(
  files: TestFiles,
  options: TestOptions,
  tally: Tally,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  if (files.node.length) {
    results.push(...(await runNodeTests(files.node)));
    const counts = countsByEngine(results).get('Node');
    tally.add('Node', counts ?? {passed: 0, failed: 1, skipped: 0});
  }
  if (files.browser.length) {
    results.push(...(await runBrowserTests(files.browser, options, tally)));
  }
  return results;
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
