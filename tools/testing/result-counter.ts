import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import type {Reporter, TestSuiteResult} from '@web/test-runner';
import type {Counts} from './tally.ts';

/** Where the counts of each engine are written. */
export const resultsFile = 'build/browser-tests.json';

function addSuite(counts: Counts, suite: TestSuiteResult): void {
  for (const {passed, skipped} of suite.tests) {
    counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  }
  for (const inner of suite.suites) addSuite(counts, inner);
}

/** A reporter of Web Test Runner that counts what ran in each engine. */
export const resultCounter = (): Reporter => ({
  onTestRunFinished({sessions}) {
    const engines: Record<string, Counts> = {};
    for (const {browser, testResults, errors} of sessions) {
      const counts = (engines[browser.name] ??= {passed: 0, failed: 0, skipped: 0});
      if (testResults) addSuite(counts, testResults);
      // A file that cannot be loaded is a failure too.
      counts.failed += errors.length;
    }
    mkdirSync(dirname(resultsFile), {recursive: true});
    writeFileSync(resultsFile, JSON.stringify(engines));
  },
});
