/** The main message of `<treatment-options>`. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {Passage} from '../model.js';

const passages: readonly Passage[] = [
  {
    id: 'how',
    text: msg(
      'Your plan depends on where the cancer is, what its cells are like, and what treatment you have had. Your symptoms, your health and your own wishes count too.',
      {id: 'treatment.lead.how'},
    ),
    facts: ['F50', 'F51'],
    sources: ['scca-advanced', 'mayo-2022', 'acs-recurrent-page'],
  },
  {
    id: 'next-step',
    form: 'note',
    title: msg('What you can do now', {id: 'treatment.lead.next-step.title'}),
    text: msg(
      'Ask your care team: Where is the cancer? What do the receptor and HER2 tests say? What is the aim of treatment? Then answer what you know in the first part below.',
      {id: 'treatment.lead.next-step'},
    ),
    facts: ['F50'],
    sources: ['acs-recurrent-page', 'mayo-2022'],
  },
  {
    id: 'call-first',
    call: 'now',
    form: 'note',
    title: msg('Some side effects cannot wait', {id: 'treatment.lead.call-first.title'}),
    text: msg(
      'Call [911](tel:911) for sudden trouble breathing or chest pain. Call your team now, day or night, for a fever or a new cough during treatment. The section “Side effects to call about” has the full list.',
      {id: 'treatment.lead.call-first'},
    ),
    facts: ['F134'],
    sources: ['fda-dsc-cdk46-2019', 'enhertu-patient', 'keytruda-patient', 'bvhs-acep-list'],
    ...medicines,
  },
  {
    id: 'crisis',
    form: 'note',
    text: msg(
      'If you think of ending your life or of hurting yourself, call or text [988](tel:988), day or night. For Spanish, press 2, or text the word AYUDA. In danger right now, call [911](tel:911).',
      {id: 'treatment.lead.crisis'},
    ),
    facts: ['F135'],
    sources: ['lifeline-988', 'bvhs-acep-list'],
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
