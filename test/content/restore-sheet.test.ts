import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {restore} from '../../src/elements/appointment-planner/restore.ts';
import {
  addOwn,
  arrange,
  blank,
  changeLine,
  orderOf,
} from '../../src/elements/appointment-planner/sheet.ts';

describe('restoring a stored sheet', () => {
  const builtIn = ['ask.a', 'ask.b', 'ask.c'];
  const own = addOwn(blank, builtIn, 'Mine?');

  it('returns exactly what was stored', () => {
    let sheet = changeLine(own, 'ask.b', {done: true, note: 'Emoji 🌷, <b>, مرحبا'});
    sheet = arrange(sheet, 'ask', ['own.1', 'ask.c', 'ask.a', 'ask.b']);
    sheet = {...sheet, draft: 'half a', visit: {...sheet.visit, date: '2026-12-03'}};
    assert.deepEqual(restore(JSON.parse(JSON.stringify(sheet)), builtIn), sheet);
  });

  it('places lines added by a newer release and keeps notes on removed lines', () => {
    let sheet = arrange(own, 'ask', ['own.1', 'ask.c', 'ask.a', 'ask.b']);
    sheet = changeLine(sheet, 'ask.b', {note: 'Ask in May', done: true});
    const now = ['ask.new', 'ask.a', 'ask.after', 'ask.c'];
    const back = restore(sheet, now)!;
    assert.deepEqual(orderOf(back, 'ask', now), [
      'ask.new',
      'own.1',
      'ask.c',
      'ask.a',
      'ask.after',
      'own.2',
    ]);
    assert.deepEqual(back.lines['own.2'], {words: 'Ask in May'});
  });

  it('keeps the reader’s lines if the stored order is invalid', () => {
    const back = restore({...own, order: {ask: 'gone', bring: [1, null, 'x']}}, builtIn)!;
    assert.deepEqual(orderOf(back, 'ask', builtIn), [...builtIn, 'own.1']);
  });

  for (const stored of [undefined, null, 0, 'text', [], [1], true]) {
    it(`returns undefined for ${JSON.stringify(stored)}`, () => {
      assert.equal(restore(stored, builtIn), undefined);
    });
  }

  for (const stored of [
    {},
    {version: 99, visit: [], lines: [], order: []},
    {visit: {date: 5, doctor: null}, lines: {'ask.a': null, 'ask.b': 7, 'ask.c': []}, draft: {}},
    {lines: {'ask.a': {done: 'yes', note: 5, words: null}}, order: {ask: [['ask.a']]}},
    JSON.parse(
      '{"lines":{"__proto__":{"note":"x"},"constructor":{"done":true}},"order":{"__proto__":["a"]}}',
    ),
  ]) {
    it(`keeps only what is valid of ${JSON.stringify(stored)}`, () => {
      const back = restore(stored, builtIn)!;
      assert.deepEqual(back.visit, blank.visit);
      assert.equal(back.draft, '');
      const keys = orderOf(back, 'ask', builtIn);
      assert.deepEqual(
        keys.filter((key) => !key.startsWith('own.')),
        builtIn,
      );
      assert.ok(!('note' in {}), 'the prototype of objects is unchanged');
    });
  }
});
