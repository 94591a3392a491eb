import {msg} from '@lit/localize';
import type {InShort, Kind, Passage, Section, WidgetContent, MarkedText} from './model.js';
import {placesSection} from './recurrence-explainer/places.js';
import {kindsSection} from './recurrence-explainer/kinds.js';
import {sameOrNew} from './recurrence-explainer/same-or-new.js';
import {why} from './recurrence-explainer/why.js';
import {chance} from './recurrence-explainer/chance.js';
import {numbers} from './recurrence-explainer/numbers.js';
import {outlook} from './recurrence-explainer/outlook.js';
import {feelings} from './recurrence-explainer/feelings.js';

/** The content of `<recurrence-explainer>`. */
export interface RecurrenceExplainerContent extends WidgetContent {
  /** The picture of the lead: three moments, left to right. */
  readonly path: {
    readonly description: MarkedText;
    readonly moments: readonly [MarkedText, MarkedText, MarkedText];
  };
  readonly map: {
    readonly description: MarkedText;
    readonly choose: MarkedText;
    /** Shown after every answer of the map. */
    readonly still: MarkedText;
    readonly list: MarkedText;
    /** The medical name of each type of recurrence. */
    readonly names: Readonly<Record<Kind, MarkedText>>;
  };
}

const short: InShort = [
  {
    id: 'definition',
    text: msg('A **recurrence** is breast cancer that has come back. It is the same cancer.', {
      id: 'explainer.lead.definition',
    }),
    facts: ['F1'],
    sources: ['mayo-recurrent-symptoms', 'nci-when-returns-2019', 'breastcancer-org', 'mayo-2022'],
  },
  {
    id: 'help',
    text: msg(
      'There is always some way to help: treatment, comfort or support. There is reason to hope.',
      {
        id: 'explainer.lead.help',
      },
    ),
    facts: ['F28', 'F29'],
    sources: ['mayo-recurrent-symptoms', 'acs-palliative', 'breastcancer-org'],
  },
  {
    id: 'next-step',
    text: msg(
      'Ask your care team: Is it really back, and where is it? Then read a little at a time.',
      {id: 'explainer.lead.next-step'},
    ),
    facts: ['F34'],
    sources: ['nci-when-returns-2019', 'mayo-2022', 'breastcancer-org'],
  },
];

const lead: Passage[] = [
  {
    id: 'relapse',
    text: msg('You may also hear the word **relapse**. It means the same thing.', {
      id: 'explainer.lead.relapse',
    }),
    facts: ['F2'],
    sources: ['dana-farber-coping-2019', 'komen-2015'],
  },
];
const sections: Section[] = [
  placesSection,
  kindsSection,
  sameOrNew,
  why,
  chance,
  numbers,
  outlook,
  feelings,
];

const content: RecurrenceExplainerContent = {
  heading: msg('When breast cancer comes back', {id: 'explainer.heading'}),
  updated: '2026-11-28',
  short,
  lead,
  path: {
    description: msg(
      'A line in three parts. First, the cancer is treated. Then comes a time when no cancer can be found. Then the same cancer is found again.',
      {id: 'explainer.path.description'},
    ),
    moments: [
      msg('First treatment', {id: 'explainer.path.first'}),
      msg('No cancer can be found', {id: 'explainer.path.quiet'}),
      msg('The same cancer is back', {id: 'explainer.path.back'}),
    ],
  },
  map: {
    description: msg('Drawing of a body, seen from the front', {id: 'explainer.map.description'}),
    choose: msg('Choose a place', {id: 'explainer.map.choose'}),
    still: msg('It is still breast cancer.', {id: 'explainer.map.still'}),
    list: msg('All the places as a list', {id: 'explainer.map.list'}),
    names: {
      local: msg('Doctors call this a **local recurrence**.', {id: 'explainer.map.local'}),
      regional: msg('Doctors call this a **regional recurrence**.', {id: 'explainer.map.regional'}),
      distant: msg(
        'Doctors call this a **distant recurrence**, or metastatic breast cancer (stage IV).',
        {id: 'explainer.map.distant'},
      ),
    },
  },
  sections,
};

export default content;
