/** Sections are short: a list, a table, a set of options or a map counts as one part. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {AnyPassage, Section} from '../../src/content/model.ts';
import {readContent} from '../../tools/content/content.ts';
import {widgets} from '../../tools/content/widgets.ts';

const MOST = 7;

/** Passages of these kinds that follow each other are shown as one part. */
const kindOf = (passage: AnyPassage): string | undefined => {
  if ('lines' in passage && passage.lines) return 'table';
  const {form} = passage;
  return form && ['option', 'place', 'term'].includes(form) ? form : undefined;
};

const isListed = ({form}: AnyPassage): boolean => form === 'item' || form === 'step';

function partsOf({passages}: Pick<Section, 'passages'>): number {
  return passages.filter((passage, index) => {
    // Items belong to the line above them.
    if (isListed(passage)) return index === 0;
    const kind = kindOf(passage);
    return kind === undefined || index === 0 || kind !== kindOf(passages[index - 1]!);
  }).length;
}

describe('parts of a section', () => {
  it('are counted as they are shown', () => {
    const passages = [
      {},
      {form: 'item'},
      {form: 'item'},
      {lines: []},
      {lines: []},
      {form: 'note'},
      {lines: []},
    ] as unknown as AnyPassage[];
    assert.equal(partsOf({passages}), 4);
  });

  for (const widget of widgets) {
    it(`are at most ${MOST} in each section of ${widget}`, async () => {
      const {sections = []} = await readContent(widget, 'en');
      for (const section of sections) {
        assert.ok(partsOf(section as Section) <= MOST, section.id);
      }
    });
  }
});
