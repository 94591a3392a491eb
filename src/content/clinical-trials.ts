import {msg} from '@lit/localize';
import type {
  AnswerMessages,
  ClearMessages,
  InShort,
  LinesPassage,
  Passage,
  Section,
  WidgetContent,
  MarkedText,
} from './model.js';
import {what} from './clinical-trials/what.js';
import {phasesSection} from './clinical-trials/phases.js';
import {rights} from './clinical-trials/rights.js';
import {ask} from './clinical-trials/ask.js';
import {search as searchSection} from './clinical-trials/search.js';

/** The reader's answer: the cancer is near the breast, in other parts of the body, or not specified. */
export type TrialPlace = 'near' | 'distant' | 'open';

/** The reader's answer about receptors; `hr-positive` means HER2 negative. */
export type Receptors = 'hr-positive' | 'her2-positive' | 'triple-negative' | 'open';

/** A phase of trials, with the number of people who take part, which is drawn as dots. */
export interface PhasePassage extends LinesPassage {
  readonly people: number;
}

/** The messages of the trial search. */
export interface TrialSearchMessages {
  readonly place: {
    readonly legend: MarkedText;
    readonly choices: Readonly<Record<TrialPlace, MarkedText>>;
  };
  readonly receptors: {
    readonly legend: MarkedText;
    readonly choices: Readonly<Record<Receptors, MarkedText>>;
  };
  readonly near: {readonly label: MarkedText; readonly hint: MarkedText};
  readonly links: Readonly<Record<'clinicaltrials' | 'nci', MarkedText>>;
  /** Label of the search criteria of a link. */
  readonly asks: MarkedText;
  readonly clear: ClearMessages;
  readonly shared: AnswerMessages;
}

/** The content of `<clinical-trials>`. */
export interface ClinicalTrialsContent extends WidgetContent {
  readonly search: TrialSearchMessages;
}

const short: InShort = [
  {
    id: 'what',
    text: msg('A **clinical trial** is a study of new ways to treat cancer or its symptoms.', {
      id: 'trials.lead.what',
    }),
    sources: ['nci-es-trials'],
  },
  {
    id: 'new-medicines',
    text: msg('New medicines are being tested all the time. Joining is always your choice.', {
      id: 'trials.lead.new-medicines',
    }),
    facts: ['F56'],
    sources: ['nci-trials-home', 'breastcancer-org'],
  },
  {
    id: 'ask',
    text: msg('Ask your care team: **Is a trial open to me?** If they do not know, ask who does.', {
      id: 'trials.lead.ask',
    }),
    facts: ['F88'],
    sources: ['nci-trials-home', 'mayo-2022'],
  },
];

const lead: Passage[] = [
  {
    id: 'crisis',
    text: msg(
      'If you think of ending your life or of hurting yourself, call or text [988](tel:988) at any hour (for Spanish, press 2 or text AYUDA). In danger right now, call [911](tel:911).',
      {id: 'trials.lead.crisis'},
    ),
    facts: ['F135'],
    sources: ['lifeline-988', 'bvhs-acep-list'],
  },
];
const sections: Section[] = [what, phasesSection, rights, ask, searchSection];

const search: TrialSearchMessages = {
  place: {
    legend: msg('Where is the cancer now?', {id: 'trials.search.place'}),
    choices: {
      near: msg('In or near the breast (local or regional)', {id: 'trials.search.place.near'}),
      distant: msg('In other parts of the body (metastatic)', {id: 'trials.search.place.distant'}),
      open: msg('I do not know, or leave it open', {id: 'trials.search.place.open'}),
    },
  },
  receptors: {
    legend: msg('What do the tests of the cancer cells say?', {id: 'trials.search.receptors'}),
    choices: {
      'hr-positive': msg('Hormone receptor positive, HER2 negative', {
        id: 'trials.search.receptors.hr-positive',
      }),
      'her2-positive': msg('HER2 positive', {id: 'trials.search.receptors.her2-positive'}),
      'triple-negative': msg('Triple-negative', {id: 'trials.search.receptors.triple-negative'}),
      open: msg('I do not know, or leave it open', {id: 'trials.search.receptors.open'}),
    },
  },
  near: {
    label: msg('Near a place (if you like)', {id: 'trials.search.near'}),
    hint: msg(
      'A city or a state goes into the first link. A ZIP code of 5 digits goes into the second.',
      {id: 'trials.search.near.hint'},
    ),
  },
  links: {
    clinicaltrials: msg('Search ClinicalTrials.gov', {id: 'trials.search.clinicaltrials'}),
    nci: msg('Search at the National Cancer Institute', {id: 'trials.search.nci'}),
  },
  asks: msg('This link searches for:', {id: 'trials.search.asks'}),
  clear: {
    button: msg('Clear my answers about the cancer', {id: 'trials.search.clear'}),
    cleared: msg('Your answers are cleared, on all parts of this page.', {
      id: 'trials.search.cleared',
    }),
    undo: msg('Bring them back', {id: 'trials.search.undo-clear'}),
    restored: msg('Your answers are back.', {id: 'trials.search.restored'}),
  },
  shared: {
    storage: {
      off: msg(
        'Your answers stay on this page, and other parts of it use them too. They are gone when you close it.',
        {id: 'trials.search.storage.off'},
      ),
      on: msg(
        'Your answers are kept on this device, in this browser. Others who use this browser can see them. You can clear them here.',
        {id: 'trials.search.storage.on'},
      ),
      failed: msg(
        'This browser does not let us keep your answers. They are gone when you close this page.',
        {id: 'trials.search.storage.failed'},
      ),
    },
    takenFrom: {
      'treatment-options': msg(
        'What you answered under “Treatment when breast cancer comes back” is filled in. You can change it, or leave it open.',
        {id: 'trials.search.taken.treatment'},
      ),
      device: msg(
        'What you answered on an earlier visit is filled in. You can change it, or leave it open.',
        {id: 'trials.search.taken.device'},
      ),
      page: msg(
        'What you answered on another part of this page is filled in. You can change it, or leave it open.',
        {id: 'trials.search.taken.page'},
      ),
    },
  },
};

const content: ClinicalTrialsContent = {
  heading: msg('Clinical trials', {id: 'trials.heading'}),
  updated: '2026-11-28',
  short,
  lead,
  search,
  sections,
};

export default content;
