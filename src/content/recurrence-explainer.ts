import {msg} from '@lit/localize';
import type {Kind, Passage, Section, WidgetContent, MarkedText} from './model.js';
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

const lead: Passage[] = [
  {
    id: 'definition',
    text: msg(
      'A **recurrence** is breast cancer that has come back. It is the same cancer, found again after a time when no cancer could be found.',
      {id: 'explainer.lead.definition'},
    ),
    facts: ['F1'],
    sources: ['breastcancer-org', 'faq-comes-back', 'scca-advanced', 'komen-2015', 'mayo-2022'],
  },
  {
    id: 'next-step',
    form: 'note',
    title: msg('What you can do now', {id: 'explainer.lead.next-step.title'}),
    text: msg(
      'Ask your care team two things: is the cancer really back, and where is it? Then read here a little at a time. You do not have to read it all today.',
      {id: 'explainer.lead.next-step'},
    ),
    sources: ['mayo-2022', 'komen-2015'],
  },
  {
    id: 'relapse',
    text: msg('You may also hear the word **relapse**. It means the same thing.', {
      id: 'explainer.lead.relapse',
    }),
    facts: ['F2'],
    sources: ['komen-2015'],
  },
  {
    id: 'worry',
    text: msg(
      'Has it not come back, but you worry that it will? That is normal. It is often strongest in the first year and around check-ups. For most people it fades with time.',
      {id: 'explainer.lead.worry'},
    ),
    facts: ['F303'],
    sources: ['acs-fear-older', 'csc-fear'],
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
