import {msg} from '@lit/localize';
import type {InShort, Passage, Section, WidgetContent} from './model.js';
import {feelings} from './coping-guide/feelings.js';
import {fear} from './coping-guide/fear.js';
import {secondOpinion} from './coping-guide/second-opinion.js';
import {focus} from './coping-guide/focus.js';
import {people} from './coping-guide/people.js';
import {distress} from './coping-guide/distress.js';
import {children} from './coping-guide/children.js';
import {caregivers} from './coping-guide/caregivers.js';
import {faith} from './coping-guide/faith.js';
import {complementary} from './coping-guide/complementary.js';
import {body} from './coping-guide/body.js';
import {vaccines} from './coping-guide/vaccines.js';
import {intimacy} from './coping-guide/intimacy.js';
import {workMoney} from './coping-guide/work-money.js';
import {insurance} from './coping-guide/insurance.js';
import {young} from './coping-guide/young.js';
import {older} from './coping-guide/older.js';
import {men} from './coping-guide/men.js';

/**
 * The content of `<coping-guide>`. The lead is the crisis block, a note and the items after it, which
 * the widget always shows.
 */
export type CopingGuideContent = WidgetContent;

const short: InShort = [
  {
    id: 'all-right',
    text: msg('**Every way of feeling is all right.** You do not have to be brave or cheerful.', {
      id: 'coping.lead.all-right',
    }),
    facts: ['F33'],
    sources: ['breastcancer-org', 'nci-when-returns-2019'],
  },
  {
    id: 'not-alone',
    text: msg('You do not have to do this alone. There are people who will listen.', {
      id: 'coping.lead.not-alone',
    }),
    sources: ['nci-when-returns-2019', 'acs-navigators', 'samhsa-988'],
  },
  {
    id: 'today',
    text: msg('Look for one thing here that may help today. Read a little, then rest.', {
      id: 'coping.lead.today',
    }),
    facts: ['F34'],
    sources: ['nci-memory', 'breastcancer-org'],
  },
];

const lead: Passage[] = [
  {
    id: 'crisis',
    form: 'note',
    required: true,
    title: msg('If it is too much to bear', {id: 'coping.lead.crisis.title'}),
    text: msg(
      'Call or text [988](tel:988), day or night. It is free. Someone will listen to you, whatever the trouble is.',
      {id: 'coping.lead.crisis'},
    ),
    facts: ['F135'],
    sources: ['lifeline-988', 'samhsa-988'],
  },
  {
    id: 'crisis-spanish',
    form: 'item',
    text: msg('For Spanish, call and press 2, or text the word AYUDA to 988.', {
      id: 'coping.lead.crisis-spanish',
    }),
    sources: ['lifeline-988', 'lifeline-988-expect'],
  },
  {
    id: 'crisis-family',
    form: 'item',
    text: msg('Family and friends who worry about you can call 988 too.', {
      id: 'coping.lead.crisis-family',
    }),
    sources: ['samhsa-988'],
  },
  {
    id: 'crisis-danger',
    form: 'item',
    text: msg('If someone is in danger right now, call [911](tel:911).', {
      id: 'coping.lead.crisis-danger',
    }),
    sources: ['samhsa-988', 'bvhs-acep-list'],
  },
];
const sections: Section[] = [
  feelings,
  fear,
  secondOpinion,
  focus,
  people,
  distress,
  children,
  caregivers,
  faith,
  complementary,
  body,
  vaccines,
  intimacy,
  workMoney,
  insurance,
  young,
  older,
  men,
];

const content: CopingGuideContent = {
  heading: msg('Coping when breast cancer comes back', {id: 'coping.heading'}),
  updated: '2026-11-28',
  short,
  lead,
  sections,
};

export default content;
