import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  addOwn,
  arrange,
  blank,
  changeLine,
  isBlank,
  moved,
  orderOf,
  withoutOwn,
} from '../../src/elements/appointment-planner/sheet.ts';

describe('sheet', () => {
  const builtIn = ['ask.a', 'ask.b', 'ask.c'];
  const own = addOwn(blank, builtIn, 'Mine?');

  it('moves a line by one place, but not past either end', () => {
    assert.deepEqual(moved(builtIn, 'ask.a', 1), ['ask.b', 'ask.a', 'ask.c']);
    assert.deepEqual(moved(builtIn, 'ask.a', -1), builtIn);
    assert.deepEqual(moved(builtIn, 'ask.c', 1), builtIn);
  });

  it('adds and removes the reader’s own lines', () => {
    assert.deepEqual(orderOf(own, 'ask', builtIn), [...builtIn, 'own.1']);
    const two = addOwn(own, orderOf(own, 'ask', builtIn), 'And?');
    assert.deepEqual(orderOf(two, 'ask', builtIn), [...builtIn, 'own.1', 'own.2']);
    const one = withoutOwn(two, 'own.1');
    assert.deepEqual(orderOf(one, 'ask', builtIn), [...builtIn, 'own.2']);
    assert.equal(one.lines['own.1'], undefined);
    assert.deepEqual(two.lines['own.1'], {words: 'Mine?'});
  });

  it('is blank until something is written, checked or moved', () => {
    assert.ok(isBlank(blank));
    assert.ok(isBlank(changeLine(changeLine(blank, 'ask.a', {note: ''}), 'ask.b', {done: false})));
    for (const sheet of [
      own,
      changeLine(blank, 'ask.a', {done: true}),
      changeLine(blank, 'ask.a', {note: 'x'}),
      arrange(blank, 'ask', ['ask.b']),
      {...blank, draft: 'x'},
      {...blank, visit: {...blank.visit, where: 'x'}},
    ]) {
      assert.ok(!isBlank(sheet));
    }
  });
});
