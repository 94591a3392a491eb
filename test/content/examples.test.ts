import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {examples, helpers} from '../support/examples.ts';
import {widgets} from '../../tools/content/widgets.ts';

test('every widget has an example and is defined for the tests that cover all widgets', () => {
  const names = new Set([...examples, ...helpers].map(({name}) => name));
  assert.deepEqual(
    widgets.filter((name) => !names.has(name)),
    [],
  );
  const defined = readFileSync('test/support/all-widgets.ts', 'utf8');
  assert.deepEqual(
    widgets.filter((name) => !defined.includes(`/${name}.define.js`)),
    [],
  );
});
