import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import type {Reporter, TestSuiteResult} from '@web/test-runner';
import {testPath, type FileResult} from './file-results.ts';
import type {Counts} from './tally.ts';

/** Where the results of each file are written. */
export const resultsFile = 'build/browser-tests.json';

function addSuite(counts: Counts, suite: TestSuiteResult): void {
  for (const {passed, skipped} of suite.tests) {
    counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  }
  for (const inner of suite.suites) addSuite(counts, inner);
}

/** A reporter of Web Test Runner that counts what ran, by file and engine. */
export const resultCounter = (): Reporter => ({
  onTestRunFinished({sessions}) {
    const results = sessions.map(({browser, testFile = '', testResults, errors}): FileResult => {
      // A file that cannot be loaded is a failure too.
      const counts: Counts = {passed: 0, failed: errors.length, skipped: 0};
      if (testResults) addSuite(counts, testResults);
      return {file: testPath(testFile), engine: browser.name, ...counts};
    });
    mkdirSync(dirname(resultsFile), {recursive: true});
    writeFileSync(resultsFile, JSON.stringify(results));
  },
});
