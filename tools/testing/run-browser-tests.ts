import {existsSync, readFileSync, rmSync} from 'node:fs';
import {runCommand} from './commands.ts';
import {formatTestOptions, type TestOptions} from './options.ts';
import {resultsFile} from './result-counter.ts';
import type {Counts, Tally} from './tally.ts';

/** Runs test files with Web Test Runner, and adds the results of each engine. */
export async function runBrowserTests(
  files: readonly string[],
  options: TestOptions,
  tally: Tally,
): Promise<void> {
  rmSync(resultsFile, {force: true});
  const passed = await runCommand('wtr', ['--files', ...files], {
    TEST_OPTIONS: formatTestOptions(options),
  });
  const results = existsSync(resultsFile)
    ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as Record<string, Counts>)
    : {};
  for (const [engine, counts] of Object.entries(results)) tally.add(engine, counts);
  const counts = Object.values(results);
  const hasRun = counts.length > 0;
  const explained = counts.some(({failed}) => failed);
  // The runner exits with 0 even after an exception of its own.
  if (!hasRun || (!passed && !explained)) tally.check('browsers', false);
}
