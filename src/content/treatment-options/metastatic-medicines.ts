/** Medicines for metastatic cancer, by receptors. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {Passage} from '../model.js';

const passages: readonly Passage[] = [
  {
    id: 'hormone-positive',
    title: msg('Hormone receptor positive', {id: 'treatment.metastatic.hormone-positive.title'}),
    text: msg(
      'Hormone therapy is often first. It has fewer side effects than chemotherapy. If the cancer is HER2 negative, a CDK4/6 inhibitor (a pill that slows cell growth) is usually added. The choice depends on what you have had, and when. Most people can have a few of these, one after the other.',
      {id: 'treatment.metastatic.hormone-positive'},
    ),
    facts: ['F73', 'F229', 'F231', 'F233'],
    sources: ['asco-hr-mbc-2024', 'acs-stage4-page', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'hormone-negative',
    title: msg('No hormone receptors', {id: 'treatment.metastatic.hormone-negative.title'}),
    text: msg(
      'Hormone therapy does not help here. If the cancer is HER2 positive, see below: medicine against HER2 is part of the plan. If it is HER2 negative too (triple-negative), chemotherapy is used. Now it is often an antibody-drug conjugate. This is a drug that brings chemotherapy right to the cell. Chemotherapy is also used when hormone therapy stops working.',
      {id: 'treatment.metastatic.hormone-negative'},
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
    id: 'immuno',
    title: msg('Triple-negative', {id: 'treatment.metastatic.immuno.title'}),
    text: msg(
      'This cancer has no spots for estrogen, progesterone or HER2 to act on. Immunotherapy helps your body find cancer cells that hide. It goes with chemotherapy or with an antibody-drug conjugate. It is used only if a test of the tumor finds enough PD-L1.',
      {id: 'treatment.metastatic.immuno'},
    ),
    facts: ['F81', 'F82', 'F184'],
    sources: ['ascopost-trodelvy-tnbc-2026', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'her2-positive',
    title: msg('HER2 positive', {id: 'treatment.metastatic-medicines.her2-positive.title'}),
    text: msg(
      'There are two common ways to start now. One is T-DXd with pertuzumab. The other is trastuzumab and pertuzumab with chemotherapy. After some months the chemotherapy may stop. The HER2 drugs then go on.',
      {id: 'treatment.metastatic-medicines.her2-positive'},
    ),
    facts: ['F190', 'F193'],
    sources: ['ecancer-tdxd-pertuzumab', 'danafarber-tdxd-pertuzumab', 'pharmtimes-her2climb05'],
    ...medicines,
  },
  {
    id: 'her2-low',
    title: msg('“HER2-low” and “HER2-ultralow”', {id: 'treatment.metastatic.her2-low.title'}),
    text: msg(
      'Some tumors have a little HER2, or just a trace. That is too little to count as positive. An older report may just say “HER2 negative” or “HER2 0.” Ask if yours should be read again. There is now medicine for this.',
      {id: 'treatment.metastatic.her2-low'},
    ),
    facts: ['F225'],
    sources: ['fda-tdxd-ultralow-2025', 'lbbc-her2low'],
    ...medicines,
  },
  {
    id: 'targeted',
    title: msg('HER2 and other targets', {id: 'treatment.metastatic.targeted.title'}),
    text: msg(
      'These drugs hit one weak point of the cancer cells. For HER2-positive cancer, some are trastuzumab, pertuzumab, T-DM1, tucatinib and lapatinib. Everolimus is for another weak point. There are more.',
      {id: 'treatment.metastatic.targeted'},
    ),
    facts: ['F75', 'F76'],
    sources: ['asco-her2-brain-2022', 'scca-advanced', 'mayo-2022'],
  },
];

export default passages;
