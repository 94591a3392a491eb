/** Medicines for a local or regional recurrence. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {Passage} from '../model.js';

const passages: readonly Passage[] = [
  {
    id: 'medicines',
    title: msg('Which ones', {id: 'treatment.regional.medicines.title'}),
    text: msg(
      'If cancer is back in or near the breast, chemotherapy, targeted drugs or hormone therapy may come after surgery and radiation. If those cannot be done, a drug may be the main treatment. Your lab report shows which can help.',
      {id: 'treatment.regional.medicines'},
    ),
    facts: ['F71'],
    sources: ['acs-recurrent-page', 'mayo-2022'],
  },
  {
    id: 'chemo',
    form: 'item',
    text: msg(
      '**Chemotherapy** (drugs that kill cancer cells) helps most if the cancer has no hormone receptors. In one study, clearly fewer of these came back after it.',
      {id: 'treatment.local.chemo'},
    ),
    facts: ['F66', 'F211'],
    sources: ['calor-2018', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'chemo-positive',
    form: 'item',
    text: msg(
      '**If the cancer has hormone receptors,** the same study found no gain from chemotherapy. Some people still get it. Ask why. If the cancer also makes too much HER2, ask about medicine against it too.',
      {id: 'treatment.near-medicines.chemo-positive'},
    ),
    facts: ['F212'],
    sources: ['calor-2018'],
    ...medicines,
  },
  {
    id: 'hormone',
    form: 'item',
    text: msg('**Hormone therapy** is the main medicine if the cancer has hormone receptors.', {
      id: 'treatment.local.hormone',
    }),
    facts: ['F67', 'F212'],
    sources: ['calor-2018', 'acs-recurrent-page', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'her2',
    form: 'item',
    text: msg('**Medicine against HER2** may be used if the cancer makes too much of it.', {
      id: 'treatment.local.her2',
    }),
    facts: ['F68'],
    sources: ['acs-recurrent-page', 'mayo-2022'],
  },
  {
    id: 'brca',
    title: msg('A gene test', {id: 'treatment.near-medicines.brca.title'}),
    text: msg(
      'Experts in the U.S. advise a BRCA test if your breast cancer is back, near or far, and a PARP inhibitor (a pill) could be a choice for you. Your family history does not matter for this.',
      {id: 'treatment.near-medicines.brca'},
    ),
    facts: ['F214'],
    sources: ['asco-germline-2024', 'asco-germline-2024-recs'],
    ...medicines,
  },
];

export default passages;
