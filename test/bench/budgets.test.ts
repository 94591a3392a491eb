import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {launch} from '../node/chromium.ts';
import {benchServer} from './bench-server.ts';
import {budgets, heapBudgets, type Cost} from './budgets.ts';
import {conditions} from './conditions.ts';
import {exceeded} from './exceeded.ts';
import type {Form} from './forms.ts';
import {measureLoad} from './measure-load.ts';
import {measureMany} from './measure-many.ts';
import type {Lab} from './open-page.ts';

test('reports a measure that is above its budget or not a number', () => {
  const budget = {bytes: 9, requests: 2, nodesAtContent: 5, nodesAfterIdle: 5, layoutShift: 0};
  assert.deepEqual(exceeded(budget, budget), []);
  assert.deepEqual(exceeded({...budget, bytes: 10}, budget), ['bytes: 10, at most 9']);
  assert.deepEqual(exceeded({...budget, layoutShift: NaN}, budget), [
    'layoutShift: NaN, at most 0',
  ]);
});

describe('budgets', {concurrency: 4}, () => {
  let lab: Lab;
  before(async () => {
    lab = {browser: await launch(), server: await benchServer()};
  });
  after(async () => {
    await lab.browser.close();
    await lab.server.close();
  });

  for (const [name, byForm] of Object.entries(budgets)) {
    for (const [form, budget] of Object.entries(byForm) as [Form, Cost][]) {
      test(`<${name}>, ${form}: bytes, requests, nodes and layout shift`, async () => {
        const load = await measureLoad(lab, {name, plain: ''}, form, conditions.fast);
        assert.deepEqual(exceeded(load, budget), []);
      });
    }
  }

  for (const [name, megabytes] of Object.entries(heapBudgets)) {
    test(`100 <${name}> take at most ${megabytes} MB of memory`, async () => {
      const {heap} = await measureMany(lab, {name, plain: ''}, 'script tag', 100);
      assert.ok(heap <= megabytes * 1e6, `${heap} bytes`);
    });
  }
});
