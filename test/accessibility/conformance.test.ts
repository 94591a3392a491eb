/** The conformance report covers its standards, and names tests that exist. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {tables} from '../../tools/outputs/conformance/report.ts';

/** The success criteria of WCAG 2.2 at levels A and AA. */
const wcag22 = [
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5',
  '1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13',
  '2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11',
  '2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6',
  '3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.1 4.1.2 4.1.3',
]
  .join(' ')
  .split(' ');

test('the report has every criterion of WCAG 2.2 A and AA, once', () => {
  const ids = tables.flatMap(({criteria}) => criteria).filter(({level}) => level);
  assert.deepEqual(
    ids.map(({id}) => id),
    wcag22,
  );
});

test('each test that the report names exists', () => {
  const missing = tables
    .flatMap(({criteria}) => criteria)
    .flatMap(({id, tests = []}) => tests.map(([file, title]) => ({id, file, title})))
    .filter(({file, title}) => !readFileSync(`test/${file}`, 'utf8').includes(title));
  assert.deepEqual(missing, []);
});

test('each applicable criterion has a test or a manual review, or needs neither', () => {
  for (const {id, level, conformance, tests = [], manualReview, remarks} of tables.flatMap(
    ({criteria}) => criteria,
  )) {
    assert.ok(remarks, id);
    if (!level || conformance === 'Not Applicable' || ['1.4.5', '4.1.1'].includes(id)) continue;
    assert.ok(tests.length > 0 || manualReview, id);
  }
});
