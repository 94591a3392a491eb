/** Questions that fit some situations only; `appointment-planner.table.ts` has the rules. */
import {msg} from '@lit/localize';
import {care, medicines} from '../checks.js';
import type {Passage} from '../model.js';

const suggested: Passage[] = [
  {
    id: 'pd-l1',
    form: 'item',
    text: msg(
      'Has the tumor been tested for PD-L1? What does the result mean for my first treatment?',
      {id: 'planner.ask.pd-l1'},
    ),
    facts: ['F184', 'F188'],
    sources: ['acs-gene-protein-tests', 'ascopost-trodelvy-tnbc-2026', 'targetedonc-nccn-2026'],
    ...medicines,
  },
  {
    id: 'pd-l1-near',
    form: 'item',
    text: msg(
      'Will the tumor be tested for PD-L1 if surgery cannot take it out, or if the cancer is metastatic?',
      {id: 'planner.ask.pd-l1-near'},
    ),
    facts: ['F188'],
    sources: ['acs-gene-protein-tests', 'asco-biomarkers-gc'],
    ...medicines,
  },
  {
    id: 'brca',
    form: 'item',
    text: msg(
      'Do I need a BRCA test, whatever my family history? Could a PARP inhibitor (a pill) be a choice for me?',
      {id: 'planner.ask.brca'},
    ),
    facts: ['F214'],
    sources: ['asco-germline-2024', 'asco-germline-2024-recs'],
    ...medicines,
  },
  {
    id: 'gene-tests',
    form: 'item',
    text: msg(
      'Which gene tests do I need now, such as PIK3CA, AKT1, PTEN and ESR1? Should blood or the tumor be tested?',
      {id: 'planner.ask.gene-tests'},
    ),
    facts: ['F221', 'F222', 'F223'],
    sources: ['asco-hr-mbc-2024'],
    ...medicines,
  },
  {
    id: 'next-cdk46',
    form: 'item',
    text: msg('I had a CDK4/6 inhibitor before. Which medicine fits now, and why?', {
      id: 'planner.ask.next-cdk46',
    }),
    facts: ['F231'],
    sources: ['asco-hr-mbc-2024'],
    ...medicines,
  },
  {
    id: 'hormone-result',
    form: 'item',
    text: msg('Does the cancer have hormone receptors too?', {id: 'planner.ask.hormone-result'}),
    facts: ['F194'],
    sources: ['acs-stage4-page'],
    ...medicines,
  },
  {
    id: 'first-surgery',
    form: 'item',
    text: msg('Do I need a mastectomy now, or could another lumpectomy be enough?', {
      id: 'planner.ask.first-surgery',
    }),
    facts: ['F57', 'F59'],
    sources: ['acs-recurrent-page', 'komen-recurrence', 'mayo-2022'],
    ...care,
  },
  {
    id: 'radiation-again',
    form: 'item',
    text: msg('This area had radiation before. Can it be given again? What are the risks?', {
      id: 'planner.ask.radiation-again',
    }),
    facts: ['F64'],
    sources: ['acs-recurrent-page', 'mayo-2022'],
    ...care,
  },
  {
    id: 'bones',
    form: 'item',
    text: msg(
      'Do I need a medicine to strengthen my bones? Should I see a dentist before I start?',
      {id: 'planner.ask.bones'},
    ),
    facts: ['F83'],
    sources: ['mayo-2022', 'bcorg-bone', 'acs-bone-mets'],
    ...medicines,
  },
  {
    id: 'brain',
    form: 'item',
    text: msg(
      'Does my medicine reach the brain? If I need radiation to the whole brain, how can my memory be protected?',
      {id: 'planner.ask.brain'},
    ),
    facts: ['F298', 'F299', 'F322'],
    sources: ['dana-farber-brain-2017', 'rtanswers-brain-effects', 'asco-her2-brain-2022'],
    ...medicines,
  },
  {
    id: 'palliative',
    form: 'item',
    text: msg(
      'Can I see a palliative care team now, while the cancer is treated? (It helps with symptoms, side effects and stress.)',
      {id: 'planner.ask.palliative'},
    ),
    facts: ['F87'],
    sources: ['breastcancer-org', 'acs-palliative'],
    ...care,
  },
];

export default suggested;
