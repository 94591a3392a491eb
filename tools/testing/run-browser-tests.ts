import {existsSync, readFileSync, rmSync} from 'node:fs';
import {runCommand} from './commands.ts';
import {countsByEngine, sumCounts, type FileResult} from './file-results.ts';
import {formatTestOptions, type TestOptions} from './options.ts';
import {resultsFile} from './result-counter.ts';
import type {Tally} from './tally.ts';

/** Runs test files with Web Test Runner, and adds the results of each engine. */
export async function runBrowserTests(
  files: readonly string[],
  options: TestOptions,
  tally: Tally,
): Promise<readonly FileResult[]> {
  rmSync(resultsFile, {force: true});
  const passed = await runCommand('wtr', ['--files', ...files], {
    TEST_OPTIONS: formatTestOptions(options),
  });
  const results = existsSync(resultsFile)
    ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as readonly FileResult[])
    : [];
  for (const [engine, counts] of countsByEngine(results)) tally.add(engine, counts);
  const explained = sumCounts(results).failed > 0;
  // The runner exits with 0 even after an exception of its own.
  if (!results.length || (!passed && !explained)) tally.check('browsers', false);
  return results;
}
