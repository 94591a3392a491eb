/** Treatments, one by one. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {Passage} from '../model.js';
import type {TreatmentPassage} from './types.js';

const passages: readonly (Passage | TreatmentPassage)[] = [
  {
    id: 'how-often',
    form: 'note',
    text: msg(
      '“Common” here means that many people notice it. “Rare” means that very few do. You may have some of these, or none.',
      {id: 'treatment.treatments.how-often'},
    ),
    sources: ['essentia-oral-side-effects', 'stlukes-report-symptoms'],
  },
  {
    id: 'call-too',
    call: 'now',
    text: msg(
      'Under each treatment you find its own signs. Those in “Side effects to call about” go for every treatment: a fever or a new cough, for example, means call now.',
      {id: 'treatment.treatments.call-too'},
    ),
    facts: ['F134'],
    sources: ['fda-dsc-cdk46-2019', 'stlukes-report-symptoms'],
    ...medicines,
  },
  {
    id: 'surgery',
    form: 'lines',
    routes: ['surgery'],
    title: msg('Surgery', {id: 'treatment.treatments.surgery.title'}),
    lines: [
      {
        id: 'surgery-what',
        text: msg('An operation to take cancer out.', {id: 'treatment.treatments.surgery-what'}),
        facts: ['F57'],
        sources: ['acs-recurrent-page', 'mayo-2022'],
      },
      {
        id: 'surgery-when',
        text: msg(
          'Often first for a local recurrence, or one under the arm, if it can be done. It takes the cancer out. For metastatic cancer, only for a certain problem.',
          {id: 'treatment.treatments.surgery-when'},
        ),
        facts: ['F57', 'F69', 'F84'],
        sources: ['acs-recurrent-page', 'acs-stage4-page', 'mayo-2022'],
      },
      {
        id: 'surgery-notice',
        text: msg(
          'Common: pain, bruises, or fluid under the scar. If lymph nodes come out, the arm may swell, even much later.',
          {id: 'treatment.treatments.surgery-notice'},
        ),
        sources: ['webmd-surgery-complications', 'facs-lymphedema'],
      },
      {
        id: 'surgery-call',
        call: 'now',
        text: msg(
          'Call now for a fever of 100.4°F (38°C) or more, or chills. Also for a wound that turns red, swells, opens or leaks, or skin of the arm that turns red, warm or painful. A swollen, painful leg may be a clot: call now, or go to an emergency room. For sudden trouble breathing or chest pain, call [911](tel:911). Tell your team soon if the arm feels heavy.',
          {id: 'treatment.treatments.surgery-call'},
        ),
        facts: ['F312', 'F313'],
        sources: [
          'stepup-lymphedema',
          'facs-lymphedema',
          'oncolink-clot',
          'bvhs-acep-list',
          'facs-call-surgeon',
        ],
        ...medicines,
      },
    ],
  },
  {
    id: 'radiation',
    form: 'lines',
    routes: ['beam'],
    title: msg('Radiation', {id: 'treatment.treatments.radiation.title'}),
    lines: [
      {
        id: 'radiation-what',
        text: msg('Strong beams, such as X-rays or protons, that kill cancer cells.', {
          id: 'treatment.treatments.radiation-what',
        }),
        facts: ['F65'],
        sources: ['acs-recurrent-page', 'mayo-2022'],
      },
      {
        id: 'radiation-when',
        text: msg(
          'After surgery or in its place, if that part of the breast or chest has not had it. For metastatic cancer, to shrink a tumor or ease pain. There it can often be given again.',
          {id: 'treatment.treatments.radiation-when'},
        ),
        facts: ['F63', 'F70', 'F84', 'F205'],
        sources: ['acs-recurrent-page', 'astro-bone-2024-abstract', 'scca-advanced', 'mayo-2022'],
        ...medicines,
      },
      {
        id: 'radiation-notice',
        text: msg(
          'Common on the breast or chest: skin like a sunburn, swelling, and feeling tired. On the brain: feeling tired, hair loss, a sore scalp, headache, nausea, or trouble with memory. For the whole brain, ask how your memory can be protected.',
          {id: 'treatment.treatments.radiation-notice'},
        ),
        facts: ['F298', 'F299'],
        sources: [
          'oncolink-radiation',
          'rtanswers-side-effects',
          'rtanswers-brain-effects',
          'mskcc-brain-radiation',
          'asco-her2-brain-2022',
        ],
        ...medicines,
      },
      {
        id: 'radiation-call',
        call: 'now',
        text: msg(
          'Call now for a cough or breathing that is new or worse, also in the months after radiation to the breast or chest: the lung may be inflamed. For sudden trouble breathing, chest pain or a seizure, call [911](tel:911). If you might be pregnant, tell your team at once.',
          {id: 'treatment.treatments.radiation-call'},
        ),
        facts: ['F134', 'F162'],
        sources: ['acs-radiation-chest', 'bvhs-acep-list', 'lbbc-birth-control'],
        ...medicines,
      },
    ],
  },
  {
    id: 'chemo',
    form: 'lines',
    routes: ['iv', 'pill'],
    title: msg('Chemotherapy', {id: 'treatment.treatments.chemo.title'}),
    lines: [
      {
        id: 'chemo-what',
        text: msg(
          'Drugs that kill cancer cells, by IV or as pills. One example is capecitabine, a pill. Before you take it, ask about a gene test (DPYD). With some rare gene changes it can threaten your life.',
          {id: 'treatment.treatments.chemo-what'},
        ),
        sources: ['lbbc-tucatinib-2020', 'mayo-2022', 'fda-dpyd-2026', 'curetoday-dpyd-2026'],
      },
      {
        id: 'chemo-when',
        text: msg(
          'After surgery, most of all if there are no hormone receptors. In a study, clearly fewer of these cancers came back. For metastatic cancer, it can shrink the cancer and ease symptoms. Often one drug at a time.',
          {id: 'treatment.treatments.chemo-when'},
        ),
        facts: ['F66', 'F74', 'F211'],
        sources: ['calor-2018', 'acs-stage4-page', 'mayo-2022'],
        ...medicines,
      },
      {
        id: 'chemo-notice',
        text: msg(
          'Common: feeling tired, hair loss, nausea, a sore mouth, diarrhea, more infections, or numb hands and feet. It can affect periods and having children. No pill or vitamin is proven to prevent nerve trouble. Ask early which vaccines you need.',
          {id: 'treatment.treatments.chemo-notice'},
        ),
        facts: ['F280', 'F325', 'F326'],
        sources: ['asco-cipn-2020', 'asco-vaccines-patient-2024', 'stlukes-report-symptoms'],
        ...medicines,
      },
      {
        id: 'chemo-call',
        call: 'now',
        text: msg(
          'Call now, day or night, for a fever of 100.4°F (38°C) or more, or chills. Also for a cough or breathing that is new or worse. Call now too if you vomit for more than 24 hours, cannot keep drinks down, or have diarrhea for more than a day, or with blood, fever, dizziness or cramps. For sudden trouble breathing or chest pain, call [911](tel:911). Do not get pregnant, or get a partner pregnant. You can get pregnant even if your periods stop.',
          {id: 'treatment.treatments.chemo-call'},
        ),
        facts: ['F134', 'F136', 'F139', 'F148', 'F158', 'F159', 'F162', 'F161'],
        sources: [
          'cdc-infections-chemo',
          'oncolink-neutropenic-fever',
          'stlukes-report-symptoms',
          'mayo-diarrhea-cancer',
          'lbbc-birth-control',
          'brown-diarrhea',
        ],
        ...medicines,
      },
    ],
  },
  {
    id: 'hormone',
    form: 'lines',
    routes: ['pill', 'shot'],
    title: msg('Hormone therapy', {id: 'treatment.treatments.hormone.title'}),
    lines: [
      {
        id: 'hormone-what',
        text: msg(
          'Pills or shots that lower estrogen or block it. Examples are tamoxifen, letrozole and fulvestrant.',
          {id: 'treatment.treatments.hormone-what'},
        ),
        sources: [
          'acs-hormone',
          'soltamox-boxed',
          'chemocare-fulvestrant',
          'komen-aromatase-side-effects',
          'acs-men-hormone',
        ],
      },
      {
        id: 'hormone-when',
        text: msg(
          'Only for cancer with hormone receptors. It slows the cancer. Before menopause, medicine to rest the ovaries is added. Men usually get tamoxifen. If a man gets a drug such as letrozole, a second medicine must lower the hormones from the testicles. If a test finds a change in the gene ESR1, a newer pill may help, such as elacestrant, imlunestrant or vepdegestrant.',
          {id: 'treatment.treatments.hormone-when'},
        ),
        facts: ['F67', 'F73', 'F234', 'F235', 'F237', 'F247', 'F277'],
        sources: [
          'acs-hormone',
          'acs-stage4-page',
          'asco-hr-mbc-2024',
          'asco-men-2020',
          'asco-men-pocket',
          'curetoday-veppanu-2026',
          'ascopost-imlunestrant-2025',
        ],
        ...medicines,
      },
      {
        id: 'hormone-notice',
        text: msg(
          'Common: hot flashes, mood swings or sore joints, not the same for each drug. Rare with tamoxifen: a blood clot, a stroke, or cancer of the uterus (womb). For most people who have breast cancer, its benefit is larger than these risks.',
          {id: 'treatment.treatments.hormone-notice'},
        ),
        facts: ['F163'],
        sources: ['soltamox-boxed', 'acs-hormone', 'komen-aromatase-side-effects'],
        ...medicines,
      },
      {
        id: 'hormone-call',
        call: 'now',
        text: msg(
          'Call [911](tel:911) for chest pain, sudden trouble breathing, or signs of a stroke: a face that droops, an arm or leg that is suddenly weak or numb, sudden trouble speaking, seeing or walking, or a sudden, very bad headache. For a swollen, painful leg or arm, call now or go straight to an emergency room. Do not get pregnant, or get a partner pregnant. Use birth control without hormones.',
          {id: 'treatment.treatments.hormone-call'},
        ),
        facts: ['F158', 'F159', 'F160', 'F165', 'F161'],
        sources: ['soltamox-boxed', 'oncolink-clot', 'mayo-stroke-fast', 'lbbc-birth-control'],
        ...medicines,
      },
    ],
  },
  {
    id: 'bone',
    form: 'lines',
    routes: ['shot', 'iv'],
    title: msg('Bone drugs', {id: 'treatment.treatments.bone.title'}),
    lines: [
      {
        id: 'bone-what',
        text: msg(
          'Shots or IVs that make bones stronger. Examples are denosumab and zoledronic acid.',
          {id: 'treatment.treatments.bone-what'},
        ),
        facts: ['F83'],
        sources: ['bcorg-bone'],
        ...medicines,
      },
      {
        id: 'bone-when',
        text: msg(
          'For cancer in the bones: they lower the risk of breaks, ease pain and slow bone loss.',
          {id: 'treatment.treatments.bone-when'},
        ),
        facts: ['F83'],
        sources: ['mayo-2022', 'scca-advanced', 'bcorg-bone'],
        ...medicines,
      },
      {
        id: 'bone-notice',
        text: msg(
          'Common: a few days like the flu, nausea, low calcium. Rare: harm to the jaw. So see a dentist before you start.',
          {id: 'treatment.treatments.bone-notice'},
        ),
        sources: ['bcorg-bone', 'acs-bone-mets'],
        ...medicines,
      },
      {
        id: 'bone-call',
        call: 'office-hours',
        text: msg(
          'Call now for muscle cramps or spasms, or numb fingers, toes or lips: your calcium may be too low. Tell your team soon about a sore jaw or a loose tooth. Call before any dental work. Do not get pregnant. If you might be pregnant, tell them at once.',
          {id: 'treatment.treatments.bone-call'},
        ),
        facts: ['F162', 'F158'],
        sources: ['bcorg-bone', 'acs-bone-mets', 'lbbc-birth-control', 'letstalkbonemets-calcium'],
        ...medicines,
      },
    ],
  },
];

export default passages;
