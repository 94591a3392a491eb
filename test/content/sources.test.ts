/** The sources of the passages: recent, and from the United States if there are any. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import abroad from '../../src/content/sources/abroad.ts';
import seeds from '../../src/content/sources/seeds.ts';
import {readContent, statementsOf} from '../../tools/content/content.ts';
import {widgets} from '../../tools/content/widgets.ts';

/** Passages that only a source from abroad supports. */
const exceptions = [
  // US registries do not record recurrences.
  'recurrence-explainer.numbers.what-they-say',
  'recurrence-explainer.numbers.registry-start',
  // How breaks work, and what to expect without treatment.
  'treatment-options.changes.break',
  'treatment-options.changes.stop',
  'cancer-glossary.terms.tissue',
];

const cited: {readonly address: string; readonly ids: readonly string[]}[] = [];

before(async () => {
  for (const widget of widgets) {
    for (const [section, {id, sources = []}] of statementsOf(await readContent(widget, 'en'))) {
      cited.push({address: `${widget}.${section}.${id}`, ids: sources});
    }
  }
});

describe('sources', () => {
  it('from abroad are cited only if no US source supports the passage', () => {
    const found = cited.filter(({ids}) => ids.some((id) => id in abroad));
    assert.deepEqual(found.map(({address}) => address).sort(), [...exceptions].sort());
  });

  it('of the first documents never support a statement about treatment alone', () => {
    const alone = cited.filter(
      ({address, ids}) =>
        address.startsWith('treatment-options.') && ids.every((id) => id in seeds),
    );
    assert.deepEqual(
      alone.map(({address}) => address),
      [],
    );
  });
});
