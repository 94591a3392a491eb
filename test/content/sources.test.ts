/** The sources of the passages: recent, and from the United States if there are any. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import abroad from '../../src/content/sources/abroad.ts';
import {sources} from '../../src/content/sources.ts';
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

/**
 * Passages that the first documents alone may support: questions from Mayo Clinic's own checklist, the old
 * estimate that is presented as such, and the description of the publisher's own site.
 */
const canRestOnFirst =
  /^(?:appointment-planner\.(?:bring|tell|ask|answer)\.|recurrence-explainer\.numbers\.old-estimate$|support-resources\.find\.breastcancer-org$)/;

/** Closed sites, glossary copies, and foreign or technical hosts of a publisher's page. */
const copies =
  /cancer\.net|storymd|siteman\.wustl|lungcancer\.org|ssahelper|PopUps|\/\/(?:amp|boards|cdn|ww\d)\.|\/en-(?!us)\w\w\//;

/** No stored copy of the publisher's own page could be read for these. */
const knownCopies = [
  'msd-headache',
  'nci-dict-protein',
  'nci-dict-symptom',
  'nci-lymph-nodes-copy',
  'ssa-listing-breast',
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

  it('of the first documents alone support only questions, an old estimate and a link', () => {
    const alone = cited.filter(({ids}) => ids.length > 0 && ids.every((id) => id in seeds));
    assert.deepEqual(
      alone.map(({address}) => address).filter((address) => !canRestOnFirst.test(address)),
      [],
    );
  });

  it('have one entry for each page', () => {
    const pages = Object.values(sources).flatMap(({address}) =>
      address ? [address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')] : [],
    );
    assert.deepEqual(
      pages.filter((page, index) => pages.indexOf(page) !== index),
      [],
    );
  });

  it('are the publishers’ own pages, and not copies or sites that have closed', () => {
    const found = Object.entries(sources)
      .filter(([, {address = ''}]) => copies.test(address))
      .map(([id]) => id);
    assert.deepEqual(found.sort(), [...knownCopies].sort());
  });
});
