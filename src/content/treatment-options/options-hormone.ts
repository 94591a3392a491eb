/** Options for cancer with hormone receptors, and PARP inhibitors. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {OptionPassage} from './types.js';

const passages: readonly OptionPassage[] = [
  {
    id: 'hormone-less',
    form: 'option',
    title: msg('Hormone therapy', {id: 'treatment.for-you.hormone-less.title'}),
    text: msg('It works only on cancer that has hormone receptors. The newest test found none.', {
      id: 'treatment.for-you.hormone-less',
    }),
    facts: ['F74', 'F82'],
    sources: ['acs-hormone', 'mayo-2022'],
  },
  {
    id: 'hormone-dcis',
    form: 'option',
    title: msg('Hormone therapy', {id: 'treatment.for-you.hormone-dcis.title'}),
    text: msg(
      'A hormone therapy pill may be used for DCIS, only if the cancer has hormone receptors. Hot flashes or sore joints are common.',
      {id: 'treatment.for-you.hormone-dcis'},
    ),
    facts: ['F244'],
    sources: ['bco-stage0-2021', 'acs-dcis'],
    ...medicines,
  },
  {
    id: 'hormone-metastatic',
    form: 'option',
    title: msg('Hormone therapy', {id: 'treatment.for-you.hormone-metastatic.title'}),
    text: msg(
      'It is often first, because it has fewer side effects than chemotherapy. A CDK4/6 inhibitor is usually added. The choice depends on what you have had. Before menopause, medicine to rest the ovaries is added too. Men can get the same medicines. Most people can have several of these treatments in turn. Hot flashes or sore joints are common.',
      {id: 'treatment.for-you.hormone-metastatic'},
    ),
    facts: ['F73', 'F229', 'F231', 'F233', 'F237', 'F248'],
    sources: ['asco-hr-mbc-2024', 'asco-hr-mbc-2021', 'acs-stage4-page', 'asco-men-pocket'],
    ...medicines,
  },
  {
    id: 'hormone-changed',
    form: 'option',
    title: msg('Hormone therapy', {id: 'treatment.for-you.hormone-changed.title'}),
    text: msg(
      'If the cancer came back while you were on a hormone therapy pill, that pill is usually changed for another.',
      {id: 'treatment.for-you.hormone-changed'},
    ),
    facts: ['F232'],
    sources: ['asco-men-pocket', 'asco-hr-mbc-2024'],
    ...medicines,
  },
  {
    id: 'hormone',
    form: 'option',
    title: msg('Hormone therapy', {id: 'treatment.for-you.hormone.title'}),
    text: msg(
      'The cancer has hormone receptors. So medicine that blocks the hormones that feed it may be part of the plan. It can lower the chance of another return. Hot flashes or sore joints are common.',
      {id: 'treatment.for-you.hormone'},
    ),
    facts: ['F67', 'F212'],
    sources: ['acs-recurrent-page', 'calor-2018', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'hormone-her2',
    form: 'option',
    title: msg('Hormone therapy', {id: 'treatment.for-you.hormone-her2.title'}),
    text: msg(
      'HER2-positive cancer with hormone receptors may get hormone therapy as a part of the plan. Hot flashes or sore joints are common.',
      {id: 'treatment.for-you.hormone-her2'},
    ),
    facts: ['F194'],
    sources: ['acs-stage4-page'],
    ...medicines,
  },
  {
    id: 'hormone-if',
    form: 'option',
    title: msg('Hormone therapy', {id: 'treatment.for-you.hormone-if.title'}),
    text: msg(
      'It helps only if the cancer has hormone receptors. Your lab report says if it does. HER2 is a separate result.',
      {id: 'treatment.for-you.hormone-if'},
    ),
    facts: ['F67', 'F194'],
    sources: ['acs-hormone', 'acs-stage4-page', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'cdk46',
    form: 'option',
    title: msg('CDK4/6 inhibitors', {id: 'treatment.for-you.cdk46.title'}),
    text: msg(
      'These pills slow the growth of cancer cells. They go with hormone therapy, for cancer that is hormone receptor positive and HER2 negative. Experts advise both together as the first treatment for most people. Low blood counts are common. In rare cases the lungs become inflamed.',
      {id: 'treatment.for-you.cdk46'},
    ),
    facts: ['F73', 'F75', 'F229', 'F231'],
    sources: ['asco-hr-mbc-2024', 'fda-dsc-cdk46-2019'],
    ...medicines,
  },
  {
    id: 'cdk46-again',
    form: 'option',
    title: msg('CDK4/6 inhibitors', {id: 'treatment.for-you.cdk46-again.title'}),
    text: msg(
      'You had one before. Your doctor may choose another, or another kind of medicine. It depends on how long ago it was. Low blood counts are common. In rare cases the lungs become inflamed.',
      {id: 'treatment.for-you.cdk46-again'},
    ),
    facts: ['F231'],
    sources: ['asco-hr-mbc-2024', 'fda-dsc-cdk46-2019'],
    ...medicines,
  },
  {
    id: 'pathway',
    form: 'option',
    title: msg('PI3K, AKT or mTOR inhibitors', {id: 'treatment.for-you.pathway.title'}),
    text: msg(
      'One of these may be added to hormone therapy. Experts advise a test for changes in ESR1, PIK3CA, AKT1 and PTEN, to choose the next medicine. One example, everolimus, needs no gene change. They can hold the cancer longer. High blood sugar, diarrhea and a rash are common.',
      {id: 'treatment.for-you.pathway'},
    ),
    facts: ['F75', 'F221', 'F222', 'F223'],
    sources: ['asco-hr-mbc-2024', 'bcorg-truqap'],
    ...medicines,
  },
  {
    id: 'pathway-early',
    form: 'option',
    title: msg('PI3K or AKT inhibitors', {id: 'treatment.for-you.pathway-early.title'}),
    text: msg(
      'Ask for a PIK3CA test now. If it finds this gene change, inavolisib with palbociclib and fulvestrant can be a first treatment, since the cancer came back on a hormone therapy pill or within 12 months after it. It held the cancer longer in a study. High blood sugar and diarrhea are common.',
      {id: 'treatment.for-you.pathway-early'},
    ),
    facts: ['F221', 'F275'],
    sources: ['fda-snapshot-itovebi', 'openfda-itovebi-label', 'asco-hr-mbc-2024'],
    ...medicines,
  },
  {
    id: 'parp',
    form: 'option',
    title: msg('PARP inhibitors', {id: 'treatment.for-you.parp.title'}),
    text: msg(
      'These pills may be used if you were born with a change in a BRCA gene and the cancer is HER2 negative. They can be a first, second or third treatment. Ask for a BRCA test, whatever your family history. Nausea and low blood counts are common. In rare cases they cause a blood cancer.',
      {id: 'treatment.for-you.parp'},
    ),
    facts: ['F75', 'F175', 'F214', 'F220'],
    sources: ['asco-hr-mbc-2021', 'asco-germline-2024', 'lynparza-patient'],
    ...medicines,
  },
  {
    id: 'parp-near',
    form: 'option',
    title: msg('A BRCA test, and PARP inhibitors', {id: 'treatment.for-you.parp-near.title'}),
    text: msg(
      'Ask for a BRCA test, whatever your family history. If you were born with a change in a BRCA gene, ask if these pills could be an option for you. Nausea and low blood counts are common.',
      {id: 'treatment.for-you.parp-near'},
    ),
    facts: ['F214'],
    sources: ['asco-germline-2024', 'asco-germline-2024-recs', 'lynparza-patient'],
    ...medicines,
  },
];

export default passages;
