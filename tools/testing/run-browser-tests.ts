import {existsSync, readFileSync, rmSync} from 'node:fs';
import {runCommand, runInBackground, type Result} from './commands.ts';
import {sumCounts, type FileResult} from './file-results.ts';
import {formatTestOptions, type TestOptions} from './options.ts';
import {resultsFile} from './result-counter.ts';

export interface BrowserRun {
  readonly results: readonly FileResult[];
  /** What the runner printed, if it did not run in the foreground. */
  readonly output: string;
  /** The runner stopped without the result of a test that explains it. */
  readonly hasCrashed: boolean;
}

async function inForeground(...command: Parameters<typeof runCommand>): Promise<Result> {
  return {passed: await runCommand(...command), output: ''};
}

/** Runs test files with Web Test Runner. In the background its output is buffered, so that it does not mix. */
export async function runBrowserTests(
  files: readonly string[],
  options: TestOptions,
  {isInBackground}: {isInBackground: boolean},
): Promise<BrowserRun> {
  rmSync(resultsFile, {force: true});
  const run = isInBackground ? runInBackground : inForeground;
  const {passed, output} = await run('wtr', ['--files', ...files], {
    TEST_OPTIONS: formatTestOptions(options),
  });
  const results = existsSync(resultsFile)
    ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as readonly FileResult[])
    : [];
  const explained = sumCounts(results).failed > 0;
  // The runner exits with 0 even after an exception of its own.
  return {results, output, hasCrashed: !results.length || (!passed && !explained)};
}
