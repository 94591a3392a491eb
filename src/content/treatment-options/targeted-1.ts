/** Targeted medicines, one by one: pills, and antibodies against HER2. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {TreatmentPassage} from './types.js';

const passages: readonly TreatmentPassage[] = [
  {
    id: 'cdk46',
    form: 'lines',
    routes: ['pill'],
    title: msg('CDK4/6 inhibitors', {id: 'treatment.treatments.cdk46.title'}),
    lines: [
      {
        id: 'cdk46-what',
        text: msg(
          'Pills that slow the growth of cancer cells. Examples are palbociclib, ribociclib and abemaciclib, the three in the U.S.',
          {id: 'treatment.treatments.cdk46-what'},
        ),
        facts: ['F75', 'F230'],
        sources: ['fda-dsc-cdk46-2019'],
        ...medicines,
      },
      {
        id: 'cdk46-when',
        text: msg(
          'With hormone therapy, for metastatic cancer that is hormone receptor positive and HER2 negative. Experts advise both together as the first treatment for most people.',
          {id: 'treatment.treatments.cdk46-when'},
        ),
        facts: ['F73', 'F229'],
        sources: ['asco-hr-mbc-2024', 'acs-stage4-page'],
        ...medicines,
      },
      {
        id: 'cdk46-notice',
        text: msg(
          'Common: low blood counts, so you get blood tests. Common with abemaciclib: diarrhea. Rare: lungs that become inflamed, which can be fatal.',
          {id: 'treatment.treatments.cdk46-notice'},
        ),
        facts: ['F128'],
        sources: ['fda-dsc-cdk46-2019', 'ascopost-cdk46-lung-2019', 'chemocare-abemaciclib'],
        ...medicines,
      },
      {
        id: 'cdk46-call',
        call: 'now',
        text: msg(
          'Call now, day or night, for a fever of 100.4°F (38°C) or more, or chills. Also for a cough or breathing that is new or worse, at rest or with little effort. Call now too for diarrhea for more than a day, or with blood, fever, dizziness or cramps. For sudden trouble breathing or chest pain, call [911](tel:911). Do not stop the pills on your own: call first. Do not get pregnant, or get a partner pregnant.',
          {id: 'treatment.treatments.cdk46-call'},
        ),
        facts: ['F129', 'F130', 'F139', 'F148', 'F158', 'F134', 'F161'],
        sources: [
          'fda-dsc-cdk46-2019',
          'essentia-oral-side-effects',
          'mayo-diarrhea-cancer',
          'lbbc-birth-control',
          'brown-diarrhea',
        ],
        ...medicines,
      },
    ],
  },
  {
    id: 'pathway',
    form: 'lines',
    routes: ['pill'],
    title: msg('PI3K, AKT and mTOR inhibitors', {id: 'treatment.treatments.pathway.title'}),
    lines: [
      {
        id: 'pathway-what',
        text: msg(
          'Pills that block a path by which cancer grows. Examples are inavolisib, capivasertib, alpelisib and everolimus.',
          {id: 'treatment.treatments.pathway-what'},
        ),
        facts: ['F75', 'F222'],
        sources: ['asco-hr-mbc-2024', 'fda-snapshot-itovebi'],
        ...medicines,
      },
      {
        id: 'pathway-when',
        text: msg(
          'With hormone therapy, for HER2-negative metastatic cancer. Some examples: inavolisib is for a PIK3CA change, as a first treatment if the cancer came back on a hormone therapy pill or within 12 months after it. Capivasertib is for a change in PIK3CA, AKT1 or PTEN, and alpelisib for PIK3CA. Everolimus needs no gene test.',
          {id: 'treatment.treatments.pathway-when'},
        ),
        facts: ['F222', 'F275'],
        sources: ['fda-snapshot-itovebi', 'asco-hr-mbc-2024'],
        ...medicines,
      },
      {
        id: 'pathway-notice',
        text: msg(
          'Common: diarrhea, a rash, a sore mouth, or high blood sugar. High sugar is far more common with alpelisib than with capivasertib. Tell your team if you have diabetes.',
          {id: 'treatment.treatments.pathway-notice'},
        ),
        facts: ['F223'],
        sources: ['asco-hr-mbc-2024', 'bcorg-truqap'],
        ...medicines,
      },
      {
        id: 'pathway-call',
        call: 'now',
        text: msg(
          'Call now if you are very thirsty, have a dry mouth, pass a lot of urine or feel mixed up. Your blood sugar may be too high, and that can be an emergency. Call now too for a fever of 100.4°F (38°C) or more, chills, a cough or breathing that is new or worse, or diarrhea for more than a day, or with blood, fever, dizziness or cramps. For sudden trouble breathing, chest pain or sudden confusion, call [911](tel:911). Do not get pregnant, or get a partner pregnant.',
          {id: 'treatment.treatments.pathway-call'},
        ),
        facts: ['F134', 'F158', 'F174', 'F139', 'F161', 'F148'],
        sources: [
          'piqray-patient',
          'fda-dsc-cdk46-2019',
          'lbbc-birth-control',
          'mayo-diarrhea-cancer',
          'brown-diarrhea',
          'cdc-infections-chemo',
        ],
        ...medicines,
      },
    ],
  },
  {
    id: 'her2',
    form: 'lines',
    routes: ['iv', 'shot', 'pill'],
    title: msg('Medicines against HER2', {id: 'treatment.treatments.her2.title'}),
    lines: [
      {
        id: 'her2-what',
        text: msg(
          'Medicines that lock on to HER2. Examples are trastuzumab and pertuzumab, by IV or as one shot, and tucatinib, a pill.',
          {id: 'treatment.treatments.her2-what'},
        ),
        facts: ['F75', 'F76', 'F195'],
        sources: [
          'openfda-herceptin-label',
          'openfda-perjeta-label',
          'lbbc-tucatinib-2020',
          'scca-advanced',
        ],
        ...medicines,
      },
      {
        id: 'her2-when',
        text: msg(
          'Only for HER2-positive cancer. They help hold it. A common start is trastuzumab and pertuzumab with chemotherapy. Tucatinib goes with trastuzumab and capecitabine, after an earlier HER2 medicine for metastatic cancer, also in the brain.',
          {id: 'treatment.treatments.her2-when'},
        ),
        facts: ['F68', 'F190', 'F195'],
        sources: ['ecancer-tdxd-pertuzumab', 'lbbc-tucatinib-2020', 'mayo-2022'],
        ...medicines,
      },
      {
        id: 'her2-notice',
        text: msg(
          'Common with pertuzumab and tucatinib: diarrhea. Trastuzumab and pertuzumab can weaken the heart, so it is checked before and during treatment.',
          {id: 'treatment.treatments.her2-notice'},
        ),
        facts: ['F171', 'F173'],
        sources: ['openfda-herceptin-label', 'openfda-perjeta-label', 'lbbc-tucatinib-2020'],
        ...medicines,
      },
      {
        id: 'her2-call',
        call: 'now',
        text: msg(
          'Call now for a cough or breathing that is new or worse. Also for swollen ankles or legs, sudden weight gain, a racing heart or dizziness: the heart may be weak. Call now too for diarrhea for more than a day, or with blood, fever, dizziness or cramps. The same goes for a fever of 100.4°F (38°C) or more, or chills. For sudden trouble breathing, chest pain or fainting, call [911](tel:911). These medicines can harm an unborn baby. Do not get pregnant, or get a partner pregnant, during treatment or in the months after. Ask how many.',
          {id: 'treatment.treatments.her2-call'},
        ),
        facts: ['F134', 'F139', 'F158', 'F161', 'F148'],
        sources: [
          'openfda-herceptin-label',
          'openfda-perjeta-label',
          'mayo-diarrhea-cancer',
          'bvhs-acep-list',
          'lbbc-birth-control',
          'cdc-infections-chemo',
          'brown-diarrhea',
          'cardiosmart-her2-heart',
        ],
        ...medicines,
      },
    ],
  },
];

export default passages;
