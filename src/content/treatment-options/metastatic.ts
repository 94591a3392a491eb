/** The section on the treatment of metastatic cancer and its aims. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {Passage} from '../model.js';

const passages: readonly Passage[] = [
  {
    id: 'aim',
    form: 'note',
    title: msg('The aim', {id: 'treatment.metastatic.aim.title'}),
    text: msg(
      'Metastatic cancer usually cannot be cured. But it can be treated, for many people for years. The aim is a longer life, fewer symptoms, and living as well as you can.',
      {id: 'treatment.metastatic.aim'},
    ),
    facts: ['F77', 'F79'],
    sources: ['acs-stage4-page', 'mayo-2022', 'scca-advanced'],
  },
  {
    id: 'mix',
    text: msg(
      'Medicines that travel through the whole body are the main treatment. Radiation, and sometimes surgery, may be added. The doctor weighs how well a treatment holds the cancer and the symptoms against its side effects.',
      {id: 'treatment.metastatic.mix'},
    ),
    facts: ['F72', 'F78'],
    sources: ['acs-stage4-page', 'scca-advanced', 'mayo-2022'],
  },
  {
    id: 'years',
    text: msg(
      'Treatment may hold the cancer, or keep it in remission, for years, and now and then for decades. No one can say ahead of time for whom.',
      {id: 'treatment.metastatic.years'},
    ),
    facts: ['F79'],
    sources: ['acs-stage4-page', 'mayo-recurrent-symptoms', 'breastcancer-org', 'scca-advanced'],
  },
  {
    id: 'few-spots',
    title: msg('If there are only a few spots', {id: 'treatment.metastatic.few-spots.title'}),
    text: msg(
      'Some doctors add radiation or surgery aimed at each spot. In a U.S. study of 129 women this did not hold the cancer longer or lengthen life. It is still being studied, and may be used in some cases.',
      {id: 'treatment.metastatic.few-spots'},
    ),
    facts: ['F245'],
    sources: ['cancernetwork-br002', 'vitalrecord-br002-2026'],
    ...medicines,
  },
  {
    id: 'one-place',
    title: msg('Help in one place', {id: 'treatment.metastatic.one-place.title'}),
    text: msg(
      'If cancer is in the bones, bone drugs lower the risk of breaks, ease pain and slow bone loss. Radiation is advised to ease bone pain, and can shrink tumors in the brain. Fluid around a lung or in the belly can be drained.',
      {id: 'treatment.metastatic.one-place'},
    ),
    facts: ['F83', 'F84', 'F207', 'F296'],
    sources: ['astro-bone-2024', 'cmdt-effusions', 'scca-advanced', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'newer',
    form: 'note',
    title: msg('Medicines change fast', {id: 'treatment.metastatic.newer.title'}),
    text: msg(
      'For a current list, call the National Cancer Institute at [1-800-422-6237](tel:+18004226237), or go to [cancer.gov](https://www.cancer.gov). Ask your team what is new for your kind of cancer.',
      {id: 'treatment.metastatic.newer'},
    ),
    facts: ['F56'],
    sources: ['nci-cis'],
  },
];

export default passages;
