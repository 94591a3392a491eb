/** Targeted medicines, one by one: those that carry chemotherapy, stop repair, or help the immune system. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {TreatmentPassage} from './types.js';

const passages: readonly TreatmentPassage[] = [
  {
    id: 'adc',
    form: 'lines',
    routes: ['iv'],
    title: msg('Antibody-drug conjugates', {id: 'treatment.treatments.adc.title'}),
    lines: [
      {
        id: 'adc-what',
        text: msg(
          'An antibody that carries chemotherapy to the cancer cell, by IV. Examples are T-DXd (trastuzumab deruxtecan), T-DM1 (trastuzumab emtansine), sacituzumab govitecan and datopotamab deruxtecan. Some names look alike. Keep the exact name with you.',
          {id: 'treatment.treatments.adc-what'},
        ),
        facts: ['F76'],
        sources: [
          'ecancer-tdxd-pertuzumab',
          'openfda-kadcyla-label',
          'ascopost-trodelvy-tnbc-2026',
          'ascopost-datroway-tnbc-2026',
        ],
      },
      {
        id: 'adc-when',
        text: msg(
          'For metastatic cancer, or if surgery cannot take it out. T-DXd and T-DM1 are for HER2-positive cancer. T-DXd can also be used for HER2-low or HER2-ultralow cancer with hormone receptors, after hormone therapy. After chemotherapy, it can be used for HER2-low cancer that is called triple-negative. Sacituzumab and datopotamab may be a first medicine for triple-negative cancer, if immunotherapy is not an option. If the cancer has hormone receptors and is HER2 negative, they come later, after hormone therapy and other medicines, such as chemotherapy.',
          {id: 'treatment.treatments.adc-when'},
        ),
        facts: ['F182', 'F183', 'F185', 'F190', 'F226', 'F228'],
        sources: [
          'ecancer-tdxd-pertuzumab',
          'fda-tdxd-ultralow-2025',
          'ascopost-trodelvy-tnbc-2026',
          'ascopost-datroway-tnbc-2026',
          'openfda-datroway-approval',
          'ascopost-tdxd-her2low-2022',
          'accc-sacituzumab-hr-2023',
          'drugscom-datroway-hr-2025',
        ],
        ...medicines,
      },
      {
        id: 'adc-notice',
        text: msg(
          'Common: nausea, feeling tired, hair loss, low blood counts. Sacituzumab has the strongest FDA warning, for very low white blood cells and severe diarrhea. T-DXd can harm the lungs and weaken the heart. T-DM1, one more example, has the same kind of warning for the liver and the heart.',
          {id: 'treatment.treatments.adc-notice'},
        ),
        facts: ['F149', 'F151', 'F152'],
        sources: [
          'openfda-trodelvy-label',
          'lbbc-tdxd-page',
          'enhertu-patient',
          'openfda-kadcyla-label',
        ],
        ...medicines,
      },
      {
        id: 'adc-call',
        call: 'now',
        text: msg(
          'Call now, day or night, for a fever of 100.4°F (38°C) or more, or chills. Also for a cough or breathing that is new or worse, wheezing or a tight chest. Call now too if you vomit for more than 24 hours, cannot keep drinks down, or have diarrhea for more than a day, or with blood, fever, dizziness or cramps. The same goes for sudden weight gain, swelling, dizziness, or yellow skin or eyes. For sudden trouble breathing, chest pain or fainting, call [911](tel:911). Do not get pregnant, or get a partner pregnant, during treatment or in the months after.',
          {id: 'treatment.treatments.adc-call'},
        ),
        facts: ['F131', 'F136', 'F148', 'F149', 'F151', 'F158', 'F161', 'F139'],
        sources: [
          'openfda-trodelvy-label',
          'enhertu-patient',
          'lbbc-tdxd-page',
          'stlukes-report-symptoms',
          'lbbc-birth-control',
          'mayo-diarrhea-cancer',
          'brown-diarrhea',
          'altru-jaundice',
        ],
        ...medicines,
      },
    ],
  },
  {
    id: 'parp',
    form: 'lines',
    routes: ['pill'],
    title: msg('PARP inhibitors', {id: 'treatment.treatments.parp.title'}),
    lines: [
      {
        id: 'parp-what',
        text: msg(
          'Pills that keep cancer cells from mending themselves. Examples are olaparib and talazoparib.',
          {id: 'treatment.treatments.parp-what'},
        ),
        facts: ['F75'],
        sources: ['asco-hr-mbc-2021', 'bcorg-parp'],
      },
      {
        id: 'parp-when',
        text: msg(
          'For metastatic, HER2-negative cancer in people born with a change in BRCA1 or BRCA2. They can be a first, second or third treatment.',
          {id: 'treatment.treatments.parp-when'},
        ),
        facts: ['F220'],
        sources: ['asco-hr-mbc-2021'],
        ...medicines,
      },
      {
        id: 'parp-notice',
        text: msg(
          'Common: feeling tired, nausea, low blood counts. Rare: a lung problem, blood clots, or a blood cancer (MDS or AML). All of these can be fatal. So your blood is tested every month.',
          {id: 'treatment.treatments.parp-notice'},
        ),
        facts: ['F133', 'F175', 'F177'],
        sources: ['lynparza-patient', 'oncolink-talazoparib'],
        ...medicines,
      },
      {
        id: 'parp-call',
        call: 'now',
        text: msg(
          'Call now, day or night, for a fever of 100.4°F (38°C) or more, or chills. Also for a cough or breathing that is new or worse, or wheezing. Call now too if you are weak, get many infections, bruise easily, have blood in urine or stool, or have a swollen, painful arm or leg. For sudden trouble breathing or chest pain, call [911](tel:911). Do not get pregnant, or get a partner pregnant. Ask for how long after the last dose.',
          {id: 'treatment.treatments.parp-call'},
        ),
        facts: ['F133', 'F148', 'F158', 'F176', 'F177', 'F134', 'F161'],
        sources: ['lynparza-patient', 'essentia-oral-side-effects', 'lbbc-birth-control'],
        ...medicines,
      },
    ],
  },
  {
    id: 'immuno',
    form: 'lines',
    routes: ['iv', 'shot'],
    title: msg('Immunotherapy', {id: 'treatment.treatments.immuno.title'}),
    lines: [
      {
        id: 'immuno-what',
        text: msg(
          'Medicine that helps the immune system find cancer cells that hide from it. One example is pembrolizumab, by IV or as a shot.',
          {id: 'treatment.treatments.immuno-what'},
        ),
        facts: ['F81'],
        sources: [
          'keytruda-given',
          'keytruda-patient',
          'mayo-2022',
          'aacr-pembrolizumab-shot-2025',
        ],
      },
      {
        id: 'immuno-when',
        text: msg(
          'For triple-negative cancer that is metastatic or cannot be taken out, only if a test finds enough PD-L1. It is given with chemotherapy or with sacituzumab, to hold the cancer longer.',
          {id: 'treatment.treatments.immuno-when'},
        ),
        facts: ['F82', 'F184'],
        sources: ['ascopost-trodelvy-tnbc-2026', 'lbbc-pembro'],
        ...medicines,
      },
      {
        id: 'immuno-notice',
        text: msg(
          'Common: a rash, feeling tired, sore joints, diarrhea. Less common: it can attack healthy organs, such as the lungs, bowels, liver, heart or glands. This can become life-threatening. It may start during treatment or after it has ended.',
          {id: 'treatment.treatments.immuno-notice'},
        ),
        facts: ['F153', 'F156'],
        sources: ['keytruda-patient', 'cleveland-immuno-call'],
        ...medicines,
      },
      {
        id: 'immuno-call',
        call: 'now',
        text: msg(
          'Call now, day or night, also after it ends, for a fever of 100.4°F (38°C) or more, or chills. Also for a cough or breathing that is new or worse, any diarrhea, blood in the stool, bad belly pain, yellow skin or eyes, or dark urine. Call now too for a headache that stays, eye trouble, dizziness, great tiredness, weak muscles, a racing or uneven heartbeat, a rash with blisters, or being very thirsty and passing a lot of urine. For sudden trouble breathing or chest pain, call [911](tel:911). Do not get pregnant, or get a partner pregnant. Ask for how long after the last dose.',
          {id: 'treatment.treatments.immuno-call'},
        ),
        facts: ['F132', 'F154', 'F155', 'F156', 'F158', 'F148', 'F161'],
        sources: [
          'keytruda-patient',
          'cleveland-immuno-call',
          'lbbc-birth-control',
          'cdc-infections-chemo',
        ],
        ...medicines,
      },
    ],
  },
];

export default passages;
