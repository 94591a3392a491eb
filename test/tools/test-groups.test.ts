/** The groups of tests that `--group` runs, and the table at their end. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {filesOfParts, groupNames, partFiles} from '../../tools/testing/groups.ts';
import {parseTestOptions} from '../../tools/testing/options.ts';
import {emptyParts, formatPartTable} from '../../tools/testing/part-table.ts';

test('each part of a group has test files, and a group runs each file once', () => {
  for (const group of groupNames) {
    const parts = partFiles(group);
    for (const [part, files] of parts) assert.ok(files.length, `${group}: ${part}`);
    const {node, browser} = filesOfParts(parts);
    const run = [...node, ...browser];
    assert.deepEqual([...run].sort(), [...new Set([...parts.values()].flat())].sort());
  }
});

test('a name selects parts, and an unknown one is an error', () => {
  assert.deepEqual([...partFiles('robust', ['host']).keys()], ['hosts', 'host scripts']);
  assert.throws(() => partFiles('robust', ['prnt']), /no part "prnt"; expected one of hosts, /);
});

test('a group runs every combination, and needs a name that is known', () => {
  const {group, full} = parseTestOptions(['--group=a11y'], '');
  assert.deepEqual({group, full}, {group: 'a11y', full: true});
  assert.throws(() => parseTestOptions(['--group=robot'], ''), /unknown "robot"/);
  assert.throws(() => parseTestOptions(['--seed=x'], ''), /not a whole number/);
});

test('the table counts the cases of each part and engine; a part without any is reported', () => {
  const parts = new Map([
    ['print', ['a.test.ts', 'b.test.ts']],
    ['load', ['c.test.ts']],
  ]);
  const results = [
    {file: 'a.test.ts', engine: 'Chromium', passed: 3, failed: 1, skipped: 0},
    {file: 'a.test.ts', engine: 'Firefox', passed: 4, failed: 0, skipped: 0},
    {file: 'b.test.ts', engine: 'Node', passed: 2, failed: 0, skipped: 1},
    {file: 'c.test.ts', engine: 'Node', passed: 0, failed: 0, skipped: 5},
  ];
  assert.equal(
    formatPartTable(parts, results),
    [
      'part   cases  failed  skipped  by engine',
      'print  10     1       1        Chromium 4, Firefox 4, Node 2',
      'load   0      0       5        Node 0',
    ].join('\n'),
  );
  assert.deepEqual(emptyParts(parts, results), ['load']);
});
