/** Characters that keep words together where a line must not break. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allMessages} from '../../tools/outputs/review/release-history.ts';
import {proposals} from '../../tools/outputs/review/proposals/proposals.ts';

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') {
    for (const inner of Object.values(value)) yield* strings(inner);
  }
}

const abbreviation = /EE\.\s*UU\./g;

describe('“EE. UU.”, the Spanish abbreviation of the United States', () => {
  it('has a no-break space, so that it stays on one line', async () => {
    const texts = [...strings([await allMessages(), proposals])];
    const found = texts.flatMap((text) => text.match(abbreviation) ?? []);
    assert.ok(found.length > 10);
    assert.deepEqual([...new Set(found)], ['EE.\u00a0UU.']);
  });
});
