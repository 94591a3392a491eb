/** Options against HER2, and antibody-drug conjugates. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {OptionPassage} from './types.js';

const passages: readonly OptionPassage[] = [
  {
    id: 'her2-metastatic',
    form: 'option',
    title: msg('Medicines against HER2', {id: 'treatment.for-you.her2-metastatic.title'}),
    text: msg(
      'The cancer makes too much HER2, a protein that helps it grow. Two starts are common: T-DXd with pertuzumab, or trastuzumab and pertuzumab with chemotherapy. They can hold the cancer for a long time. The heart is checked, because it can become weak. Diarrhea is common.',
      {id: 'treatment.for-you.her2-metastatic'},
    ),
    facts: ['F68', 'F75', 'F171', 'F173', 'F190'],
    sources: [
      'ecancer-tdxd-pertuzumab',
      'danafarber-tdxd-pertuzumab',
      'openfda-herceptin-label',
      'openfda-perjeta-label',
    ],
    ...medicines,
  },
  {
    id: 'her2-recent',
    form: 'option',
    title: msg('Medicines against HER2', {id: 'treatment.for-you.her2-recent.title'}),
    text: msg(
      'T-DXd with pertuzumab was studied in people whose HER2 medicine for early cancer had ended more than six months before. Yours was more recent. Ask which start fits.',
      {id: 'treatment.for-you.her2-recent'},
    ),
    facts: ['F191'],
    sources: ['ecancer-tdxd-pertuzumab'],
    ...medicines,
  },
  {
    id: 'her2-brain',
    form: 'option',
    title: msg('Medicines against HER2', {id: 'treatment.for-you.her2-brain.title'}),
    text: msg(
      '**Brain:** tucatinib with trastuzumab and capecitabine may be offered, after at least one earlier HER2 medicine for metastatic cancer, if the spots cause no pressure. Diarrhea is common.',
      {id: 'treatment.for-you.her2-brain'},
    ),
    facts: ['F173', 'F195', 'F196'],
    sources: ['lbbc-tucatinib-2020', 'asco-her2-brain-pocket', 'asco-her2-brain-2022'],
    ...medicines,
  },
  {
    id: 'her2',
    form: 'option',
    title: msg('Medicines against HER2', {id: 'treatment.for-you.her2.title'}),
    text: msg(
      'The cancer makes too much HER2, a protein that helps it grow. So medicine that aims at HER2 is likely to be part of the plan. The heart is checked, because it can become weak.',
      {id: 'treatment.for-you.her2'},
    ),
    facts: ['F68', 'F171'],
    sources: ['acs-recurrent-page', 'openfda-herceptin-label', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'her2-if',
    form: 'option',
    title: msg('Medicines against HER2', {id: 'treatment.for-you.her2-if.title'}),
    text: msg(
      'Most of them help only if the cancer makes too much HER2, a protein that helps it grow. T-DXd may also be used for cancer that is farther away and makes only a little. Your lab report says how much it makes.',
      {id: 'treatment.for-you.her2-if'},
    ),
    facts: ['F68', 'F228'],
    sources: ['fda-tdxd-ultralow-2025', 'openfda-herceptin-label', 'mayo-2022'],
  },
  {
    id: 'her2-less',
    form: 'option',
    title: msg('Medicines against HER2', {id: 'treatment.for-you.her2-less.title'}),
    text: msg(
      'Medicines such as trastuzumab are for cancer that makes too much HER2. The newest test says HER2 negative. T-DXd is different. It may be used if the cancer is farther away and HER2-low, or in some cases HER2-ultralow.',
      {id: 'treatment.for-you.her2-less'},
    ),
    facts: ['F68', 'F228'],
    sources: ['fda-tdxd-ultralow-2025', 'openfda-herceptin-label', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'adc-her2',
    form: 'option',
    title: msg('Antibody-drug conjugates', {id: 'treatment.for-you.adc-her2.title'}),
    text: msg(
      'They carry chemotherapy right to the cancer cells. T-DXd with pertuzumab is one of two common starts. T-DM1 is another example. They can hold the cancer longer. Nausea and feeling tired are common. T-DXd can harm the lungs and weaken the heart.',
      {id: 'treatment.for-you.adc-her2'},
    ),
    facts: ['F76', 'F151', 'F190'],
    sources: ['ecancer-tdxd-pertuzumab', 'enhertu-patient', 'lbbc-tdxd-page'],
    ...medicines,
  },
  {
    id: 'adc-triple-negative',
    form: 'option',
    title: msg('Antibody-drug conjugates', {id: 'treatment.for-you.adc-triple-negative.title'}),
    text: msg(
      'They carry chemotherapy right to the cancer cells. They are now one of the usual first medicines. Examples that may go first, if immunotherapy is not an option, are sacituzumab govitecan and datopotamab deruxtecan. T-DXd may be used after chemotherapy, if the cancer is HER2-low. They can hold the cancer longer than chemotherapy. Low blood counts and diarrhea are common with sacituzumab.',
      {id: 'treatment.for-you.adc-triple-negative'},
    ),
    facts: ['F75', 'F149', 'F182', 'F183', 'F185', 'F187'],
    sources: [
      'ascopost-trodelvy-tnbc-2026',
      'ascopost-datroway-tnbc-2026',
      'openfda-datroway-approval',
      'targetedonc-nccn-2026',
      'openfda-trodelvy-label',
      'lbbc-her2low',
    ],
    ...medicines,
  },
  {
    id: 'adc-hr-positive',
    form: 'option',
    title: msg('Antibody-drug conjugates', {id: 'treatment.for-you.adc-hr-positive.title'}),
    text: msg(
      'They carry chemotherapy right to the cancer cells. T-DXd may be used after hormone therapy has stopped working, if the cancer is HER2-low or HER2-ultralow. Chemotherapy need not come first. Later, after hormone therapy and other medicines, such as chemotherapy, sacituzumab or datopotamab may be used. These can hold the cancer longer. Nausea and feeling tired are common. So are low blood counts and diarrhea with sacituzumab. T-DXd can harm the lungs and weaken the heart.',
      {id: 'treatment.for-you.adc-hr-positive'},
    ),
    facts: ['F75', 'F151', 'F225', 'F226', 'F149'],
    sources: [
      'fda-tdxd-ultralow-2025',
      'enhertu-patient',
      'lbbc-tdxd-page',
      'accc-sacituzumab-hr-2023',
      'drugscom-datroway-hr-2025',
      'openfda-trodelvy-label',
    ],
    ...medicines,
  },
  {
    id: 'adc-collarbone',
    form: 'option',
    title: msg('Antibody-drug conjugates', {id: 'treatment.for-you.adc-collarbone.title'}),
    text: msg(
      'They carry chemotherapy right to the cancer cells. Here they are used only if surgery cannot take the cancer out. Ask. Nausea and feeling tired are common.',
      {id: 'treatment.for-you.adc-collarbone'},
    ),
    facts: ['F183', 'F185', 'F190'],
    sources: [
      'ascopost-trodelvy-tnbc-2026',
      'ascopost-datroway-tnbc-2026',
      'ecancer-tdxd-pertuzumab',
    ],
    ...medicines,
  },
];

export default passages;
