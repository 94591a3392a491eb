/** What `<treatment-options>` always shows. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {InShort, Passage} from '../model.js';

export const short: InShort = [
  {
    id: 'how',
    text: msg('Your plan depends on the cancer, past treatment, your health and what you want.', {
      id: 'treatment.lead.how',
    }),
    facts: ['F50', 'F51'],
    sources: ['scca-advanced', 'mayo-2022', 'acs-recurrent-page'],
  },
  {
    id: 'another',
    text: msg('There are many treatments. If one stops working, another can often be tried.', {
      id: 'treatment.lead.another',
    }),
    facts: ['F52'],
    sources: ['asco-hr-mbc-2024', 'breastcancer-org', 'mayo-2022'],
  },
  {
    id: 'next-step',
    text: msg('Ask where the cancer is and what its tests say. Ask what the aim of treatment is.', {
      id: 'treatment.lead.next-step',
    }),
    facts: ['F50'],
    sources: ['acs-recurrent-page', 'mayo-2022'],
  },
];

const passages: readonly Passage[] = [
  {
    id: 'call-first',
    call: 'now',
    form: 'note',
    title: msg('Some things cannot wait', {id: 'treatment.lead.call-first.title'}),
    text: msg(
      'Call [911](tel:911) for sudden trouble breathing or chest pain. Call your team now, day or night, for a fever or a new cough during treatment. More signs are in “Side effects to call about.” If you think of ending your life or of hurting yourself, call or text [988](tel:988) at any hour (for Spanish, press 2 or text AYUDA). In danger right now, call [911](tel:911).',
      {id: 'treatment.lead.call-first'},
    ),
    facts: ['F134', 'F135'],
    sources: [
      'fda-dsc-cdk46-2019',
      'enhertu-patient',
      'keytruda-patient',
      'bvhs-acep-list',
      'lifeline-988',
    ],
    ...medicines,
  },
  {
    id: 'not-advice',
    text: msg(
      'What you read here is for a talk with your care team. It does not tell you what to choose.',
      {id: 'treatment.lead.not-advice'},
    ),
    facts: ['F51'],
    sources: ['mayo-2022', 'nci-talk-with-doctors'],
  },
];

export default passages;
