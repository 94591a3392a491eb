/** The content of `<treatment-options>`; its parts are in `treatment-options/`. */
import {msg} from '@lit/localize';
import type {Section} from './model.js';
import call from './treatment-options/call.js';
import changes from './treatment-options/changes.js';
import choices from './treatment-options/choices.js';
import choosing from './treatment-options/choosing.js';
import choosingMore from './treatment-options/choosing-more.js';
import comfort from './treatment-options/comfort.js';
import dcis from './treatment-options/dcis.js';
import lead, {short} from './treatment-options/lead.js';
import local from './treatment-options/local.js';
import metastatic from './treatment-options/metastatic.js';
import metastaticMedicines from './treatment-options/metastatic-medicines.js';
import nearMedicines from './treatment-options/near-medicines.js';
import optionsChemo from './treatment-options/options-chemo.js';
import optionsHer2 from './treatment-options/options-her2.js';
import optionsHormone from './treatment-options/options-hormone.js';
import optionsLocal from './treatment-options/options-local.js';
import optionsPlaces from './treatment-options/options-places.js';
import planning from './treatment-options/planning.js';
import pregnancy from './treatment-options/pregnancy.js';
import regional from './treatment-options/regional.js';
import targeted1 from './treatment-options/targeted-1.js';
import targeted2 from './treatment-options/targeted-2.js';
import treatments from './treatment-options/treatments.js';
import type {TreatmentOptionsContent} from './treatment-options/types.js';

export type {
  ChoicesMessages,
  OptionPassage,
  QuestionMessages,
  Route,
  TreatmentOptionsContent,
  TreatmentPassage,
} from './treatment-options/types.js';

/** One label for each line of a treatment. */
const labels = [
  msg('What it is', {id: 'treatment.treatments.what-label'}),
  msg('When it is used', {id: 'treatment.treatments.when-label'}),
  msg('What you may notice', {id: 'treatment.treatments.notice-label'}),
  msg('When to call', {id: 'treatment.treatments.call-label'}),
];

const sections: readonly Section[] = [
  {
    id: 'for-you',
    heading: msg('What may fit my situation?', {id: 'treatment.for-you.heading'}),
    summary: msg('A few questions lead to a list for your next talk with your care team.', {
      id: 'treatment.for-you.summary',
    }),
    passages: [
      ...optionsLocal,
      ...optionsPlaces,
      ...optionsHormone,
      ...optionsHer2,
      ...optionsChemo,
    ],
  },
  {
    id: 'call',
    heading: msg('Side effects to call about', {id: 'treatment.call.heading'}),
    summary: msg(
      'By kind of medicine: when to call 911, when to call now, and what to tell soon. You can print it.',
      {id: 'treatment.call.summary'},
    ),
    passages: call,
  },
  {
    id: 'choosing',
    heading: msg('How is a plan chosen?', {id: 'treatment.choosing.heading'}),
    summary: msg('By facts about the cancer, and by what matters to you.', {
      id: 'treatment.choosing.summary',
    }),
    passages: choosing,
  },
  {
    id: 'deciding',
    heading: msg('How can I take part?', {id: 'treatment.deciding.heading'}),
    summary: msg('Say what matters, and get a second opinion if you want one.', {
      id: 'treatment.deciding.summary',
    }),
    passages: choosingMore,
  },
  {
    id: 'local',
    heading: msg('If it is local', {id: 'treatment.local.heading'}),
    summary: msg('In the breast, the scar or the chest wall: often surgery first.', {
      id: 'treatment.local.summary',
    }),
    passages: local,
  },
  {
    id: 'dcis',
    heading: msg('If it is DCIS', {id: 'treatment.dcis.heading'}),
    summary: msg('Non-invasive cancer has a plan of its own.', {id: 'treatment.dcis.summary'}),
    passages: dcis,
  },
  {
    id: 'regional',
    heading: msg('If it is regional', {id: 'treatment.regional.heading'}),
    summary: msg('In lymph nodes near the breast: which ones they are counts.', {
      id: 'treatment.regional.summary',
    }),
    passages: regional,
  },
  {
    id: 'near-medicines',
    heading: msg('Medicines for cancer near the breast', {id: 'treatment.near-medicines.heading'}),
    summary: msg('For a local or regional recurrence: what may follow surgery.', {
      id: 'treatment.near-medicines.summary',
    }),
    passages: nearMedicines,
  },
  {
    id: 'metastatic',
    heading: msg('If it is metastatic', {id: 'treatment.metastatic.heading'}),
    summary: msg('In another part of the body: medicines that reach all of it.', {
      id: 'treatment.metastatic.summary',
    }),
    passages: metastatic,
  },
  {
    id: 'metastatic-medicines',
    heading: msg('Medicines for metastatic cancer', {id: 'treatment.metastatic-medicines.heading'}),
    summary: msg('Which ones depends on receptors and HER2.', {
      id: 'treatment.metastatic-medicines.summary',
    }),
    passages: metastaticMedicines,
  },
  {
    id: 'treatments',
    heading: msg('What does each treatment do?', {id: 'treatment.treatments.heading'}),
    summary: msg('What it is, when it is used, what you may notice, and when to call.', {
      id: 'treatment.treatments.summary',
    }),
    labels,
    passages: treatments,
  },
  {
    id: 'targeted',
    heading: msg('What do targeted medicines do?', {id: 'treatment.targeted.heading'}),
    summary: msg('What they are, when they are used, what you may notice, and when to call.', {
      id: 'treatment.targeted.summary',
    }),
    labels,
    passages: [
      {
        id: 'call-too',
        call: 'now',
        text: msg(
          'The signs in “Side effects to call about” go for these medicines too. Call now for a fever or a new cough.',
          {id: 'treatment.targeted.call-too'},
        ),
        facts: ['F134'],
        sources: ['fda-dsc-cdk46-2019', 'stlukes-report-symptoms'],
      },
      ...targeted1,
      ...targeted2,
    ],
  },
  {
    id: 'pregnancy',
    heading: msg('Pregnancy and birth control', {id: 'treatment.pregnancy.heading'}),
    summary: msg('What to avoid during treatment, and for how long.', {
      id: 'treatment.pregnancy.summary',
    }),
    passages: pregnancy,
  },
  {
    id: 'changes',
    heading: msg('Can a plan change?', {id: 'treatment.changes.heading'}),
    summary: msg('Yes. If one treatment stops working, another can often be tried.', {
      id: 'treatment.changes.summary',
    }),
    passages: changes,
  },
  {
    id: 'comfort',
    heading: msg('What helps me feel better?', {id: 'treatment.comfort.heading'}),
    summary: msg('Care for pain and symptoms, at any stage.', {id: 'treatment.comfort.summary'}),
    passages: comfort,
  },
  {
    id: 'planning',
    heading: msg('Planning ahead', {id: 'treatment.planning.heading'}),
    summary: msg('Legal papers that say what care you want.', {id: 'treatment.planning.summary'}),
    passages: planning,
  },
];

const content: TreatmentOptionsContent = {
  heading: msg('Treatment when breast cancer comes back', {id: 'treatment.heading'}),
  updated: '2026-11-28',
  short,
  lead,
  choices,
  given: {
    label: msg('How it is given', {id: 'treatment.given.label'}),
    routes: {
      pill: msg('Pill', {id: 'treatment.given.pill'}),
      shot: msg('Shot', {id: 'treatment.given.shot'}),
      iv: msg('IV, into a vein', {id: 'treatment.given.iv'}),
      surgery: msg('Operation', {id: 'treatment.given.surgery'}),
      beam: msg('Beam', {id: 'treatment.given.beam'}),
    },
  },
  callSheet: {
    print: msg('Print this page', {id: 'treatment.call.print'}),
    numbers: msg('Numbers of my care team', {id: 'treatment.call.numbers'}),
    day: msg('By day:', {id: 'treatment.call.day'}),
    night: msg('Nights and weekends:', {id: 'treatment.call.night'}),
  },
  sections,
};

export default content;
