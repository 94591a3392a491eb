/** Chemotherapy and immunotherapy as options. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {OptionPassage} from './types.js';

const passages: readonly OptionPassage[] = [
  {
    id: 'chemo-negative',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-negative.title'}),
    text: msg(
      'Chemotherapy or an antibody-drug conjugate is the usual first medicine. It can shrink the cancer and ease symptoms. Most people get one drug at a time, since a mix can be harder to take. Low blood counts and hair loss are common.',
      {id: 'treatment.for-you.chemo-negative'},
    ),
    facts: ['F74', 'F182'],
    sources: [
      'ascopost-trodelvy-tnbc-2026',
      'targetedonc-nccn-2026',
      'acs-stage4-page',
      'mayo-2022',
    ],
    ...medicines,
  },
  {
    id: 'chemo-her2',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-her2.title'}),
    text: msg(
      'It is often given with trastuzumab and pertuzumab at the start. After some months it may stop, while those go on. Low blood counts and hair loss are common.',
      {id: 'treatment.for-you.chemo-her2'},
    ),
    facts: ['F72', 'F190', 'F193'],
    sources: ['pharmtimes-her2climb05', 'ecancer-tdxd-pertuzumab'],
    ...medicines,
  },
  {
    id: 'chemo-later',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-later.title'}),
    text: msg(
      'Most people have several hormone treatments first. Chemotherapy is used when these stop working. It may go first if an organ is in trouble, because it can work faster. Low blood counts and hair loss are common.',
      {id: 'treatment.for-you.chemo-later'},
    ),
    facts: ['F74', 'F233'],
    sources: ['asco-hr-mbc-2024', 'acs-stage4-page', 'acs-stage4-older'],
    ...medicines,
  },
  {
    id: 'chemo-far-if',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-far-if.title'}),
    text: msg(
      'It is used if the cancer has no hormone receptors, or if hormone therapy stops working. It can shrink the cancer and ease symptoms. Low blood counts and hair loss are common.',
      {id: 'treatment.for-you.chemo-far-if'},
    ),
    facts: ['F74'],
    sources: ['acs-stage4-page', 'mayo-2022'],
  },
  {
    id: 'chemo-near-negative',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-near-negative.title'}),
    text: msg(
      'The cancer has no hormone receptors. In a study, clearly fewer of these cancers came back when chemotherapy followed surgery. Low blood counts and hair loss are common.',
      {id: 'treatment.for-you.chemo-near-negative'},
    ),
    facts: ['F66', 'F211'],
    sources: ['calor-2018', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'chemo-near-her2',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-near-her2.title'}),
    text: msg(
      'After surgery, it may lower the chance that cancer comes back again. Ask what it adds for you next to medicine against HER2. Low blood counts and hair loss are common.',
      {id: 'treatment.for-you.chemo-near-her2'},
    ),
    facts: ['F66', 'F68'],
    sources: ['acs-recurrent-page', 'mayo-2022'],
  },
  {
    id: 'chemo-near-positive',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-near-positive.title'}),
    text: msg(
      'It often adds little if the cancer has hormone receptors. A study found no gain from it. Hormone therapy is the main medicine. If chemotherapy is offered, ask why.',
      {id: 'treatment.for-you.chemo-near-positive'},
    ),
    facts: ['F66', 'F212'],
    sources: ['calor-2018', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'chemo-near',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-near.title'}),
    text: msg(
      'After surgery, it helps most if the cancer has no hormone receptors. If it has them, a study found no gain. Ask what it could do for you. Low blood counts and hair loss are common. DCIS is treated another way, without it.',
      {id: 'treatment.for-you.chemo-near'},
    ),
    facts: ['F66', 'F211', 'F212', 'F244'],
    sources: ['calor-2018', 'acs-dcis', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'chemo-if',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-if.title'}),
    text: msg(
      'It may be part of the plan. That depends on where the cancer is, its receptors and what you have had before.',
      {id: 'treatment.for-you.chemo-if'},
    ),
    facts: ['F50'],
    sources: ['acs-recurrent-page', 'mayo-2022', 'scca-advanced'],
  },
  {
    id: 'immuno',
    form: 'option',
    title: msg('Immunotherapy', {id: 'treatment.for-you.immuno.title'}),
    text: msg(
      'It helps your immune system find the cancer cells. It is given with chemotherapy or with sacituzumab, and only if a test of the tumor finds enough PD-L1, a protein that helps cancer hide. It can hold the cancer longer. A rash and feeling tired are common. It can also inflame healthy organs, even after it ends.',
      {id: 'treatment.for-you.immuno'},
    ),
    facts: ['F81', 'F82', 'F153', 'F184'],
    sources: ['ascopost-trodelvy-tnbc-2026', 'keytruda-patient', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'immuno-near',
    form: 'option',
    title: msg('Immunotherapy', {id: 'treatment.for-you.immuno-near.title'}),
    text: msg(
      'It may be given with chemotherapy or with sacituzumab if surgery cannot take the cancer out, and only if a test of the tumor finds enough PD-L1, a protein that helps cancer hide. It can inflame healthy organs, even after it ends.',
      {id: 'treatment.for-you.immuno-near'},
    ),
    facts: ['F81', 'F82', 'F153', 'F184'],
    sources: ['ascopost-trodelvy-tnbc-2026', 'keytruda-patient', 'mayo-2022'],
    ...medicines,
  },
];

export default passages;
