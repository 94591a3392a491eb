/** The section on how a plan is chosen. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {Passage} from '../model.js';

const passages: readonly Passage[] = [
  {
    id: 'where',
    form: 'item',
    text: msg('**The cancer:** where it is, and how much of it there is.', {
      id: 'treatment.choosing.where',
    }),
    facts: ['F50'],
    sources: ['scca-advanced', 'mayo-2022', 'acs-recurrent-page'],
  },
  {
    id: 'receptors',
    form: 'item',
    text: msg(
      '**Its cells:** whether they have hormone receptors (spots that hormones act on) and too much HER2 (a protein that helps cancer grow).',
      {id: 'treatment.choosing.receptors'},
    ),
    facts: ['F50'],
    sources: ['mayo-2022', 'asco-hr-mbc-2024', 'acs-recurrent-page'],
  },
  {
    id: 'genes',
    form: 'item',
    text: msg('**Its genes:** in some cases, changes in the genes of the tumor.', {
      id: 'treatment.choosing.genes',
    }),
    sources: ['acs-stage4-page', 'acs-biomarker-own'],
  },
  {
    id: 'past',
    form: 'item',
    text: msg('**What you have had:** which treatments, and how long ago.', {
      id: 'treatment.choosing.past',
    }),
    facts: ['F50', 'F231'],
    sources: ['asco-hr-mbc-2024', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'health',
    form: 'item',
    text: msg(
      '**How you are:** your symptoms, your health and how fit you are. Your age alone does not decide.',
      {id: 'treatment.choosing.health'},
    ),
    facts: ['F50', 'F289'],
    sources: ['asco-geriatric-2023', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'wishes',
    form: 'item',
    text: msg('**What you want:** your own goals, and what you would rather avoid.', {
      id: 'treatment.choosing.wishes',
    }),
    facts: ['F51'],
    sources: ['mayo-2022', 'nci-talk-with-doctors'],
  },
  {
    id: 'together',
    text: msg('Treatments may be used alone, together, or one after the other.', {
      id: 'treatment.choosing.together',
    }),
    facts: ['F53'],
    sources: ['breastcancer-org', 'acs-recurrent-page'],
  },
];

export default passages;
