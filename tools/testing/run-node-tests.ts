import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {startBrowserServer} from './browser-server.ts';
import {testPath, type FileResult} from './file-results.ts';

/** Runs test files, each in a process of its own, two at a time, with one browser for all. */
export async function runNodeTests(files: readonly string[]): Promise<readonly FileResult[]> {
  const browser = await startBrowserServer();
  const results = new Map<string, FileResult>();
  const resultOf = (path = ''): FileResult => {
    const file = testPath(path);
    const result = results.get(file) ?? {file, engine: 'Node', passed: 0, failed: 0, skipped: 0};
    results.set(file, result);
    return result;
  };
  const stream = run({files: [...files], concurrency: 2});
  stream.on('test:pass', ({details, file, skip}) => {
    if (details.type !== 'suite') resultOf(file)[skip === undefined ? 'passed' : 'skipped']++;
  });
  stream.on('test:fail', ({details, file}) => {
    const isGroup =
      details.type === 'suite' &&
      (details.error as {failureType?: string} | undefined)?.failureType === 'subtestsFailed';
    if (!isGroup) resultOf(file).failed++;
  });
  try {
    for await (const text of stream.compose(new spec())) process.stdout.write(String(text));
  } finally {
    await browser.close();
  }
  return [...results.values()];
}
