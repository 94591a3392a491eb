import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {startBrowserServer} from './browser-server.ts';
import type {Counts} from './tally.ts';

/** Runs test files, each in a process of its own, two at a time, with one browser for all. */
export async function runNodeTests(files: readonly string[]): Promise<Counts> {
  const browser = await startBrowserServer();
  const counts: Counts = {passed: 0, failed: 0, skipped: 0};
  const stream = run({files: [...files], concurrency: 2});
  stream.on('test:pass', ({details, skip}) => {
    if (details.type !== 'suite') counts[skip === undefined ? 'passed' : 'skipped']++;
  });
  stream.on('test:fail', ({details}) => {
    const isGroup =
      details.type === 'suite' &&
      (details.error as {failureType?: string} | undefined)?.failureType === 'subtestsFailed';
    if (!isGroup) counts.failed++;
  });
  try {
    for await (const text of stream.compose(new spec())) process.stdout.write(String(text));
  } finally {
    await browser.close();
  }
  return counts;
}
