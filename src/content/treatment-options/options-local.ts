/** Options to be known first, and options in or near the breast. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {OptionPassage} from './types.js';

const passages: readonly OptionPassage[] = [
  {
    id: 'know-kind',
    form: 'option',
    title: msg('Where the cancer is now', {id: 'treatment.for-you.know-kind.title'}),
    text: msg(
      'Ask if it is local (in the breast or chest wall), in lymph nodes near the breast, or distant (farther away). Much of the plan depends on this.',
      {id: 'treatment.for-you.know-kind'},
    ),
    facts: ['F50'],
    sources: ['acs-recurrent-page', 'mayo-2022', 'scca-advanced'],
  },
  {
    id: 'know-receptors',
    form: 'option',
    title: msg('Your receptor and HER2 results', {id: 'treatment.for-you.know-receptors.title'}),
    text: msg(
      'Ask for the results of the new tests. They may not be the same as the first time. They show which medicines can help.',
      {id: 'treatment.for-you.know-receptors'},
    ),
    facts: ['F50'],
    sources: ['acs-recurrent-page', 'mayo-2022'],
  },
  {
    id: 'know-hormone-receptors',
    form: 'option',
    title: msg('Your hormone receptor result', {
      id: 'treatment.for-you.know-hormone-receptors.title',
    }),
    text: msg(
      'HER2-positive cancer can also have hormone receptors. Ask. If it does, hormone therapy may be part of the plan.',
      {id: 'treatment.for-you.know-hormone-receptors'},
    ),
    facts: ['F194'],
    sources: ['acs-stage4-page'],
    ...medicines,
  },
  {
    id: 'surgery-after-lumpectomy',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-after-lumpectomy.title'}),
    text: msg(
      'Treatment usually starts here, with the aim of taking all the cancer out. After a lumpectomy it is often a mastectomy, because that takes out the breast tissue that is left. For some people another lumpectomy is possible. Pain and bruises are common.',
      {id: 'treatment.for-you.surgery-after-lumpectomy'},
    ),
    facts: ['F57', 'F59'],
    sources: ['acs-recurrent-page', 'komen-recurrence', 'mayo-2022', 'scca-advanced'],
  },
  {
    id: 'surgery-after-mastectomy',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-after-mastectomy.title'}),
    text: msg(
      'Treatment usually starts here. The new growth is taken out if that can be done. A rim of healthy tissue around it comes out too. Pain and bruises are common.',
      {id: 'treatment.for-you.surgery-after-mastectomy'},
    ),
    facts: ['F57', 'F61'],
    sources: ['acs-recurrent-page', 'komen-recurrence', 'mayo-2022', 'scca-advanced'],
  },
  {
    id: 'surgery-first',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-first.title'}),
    text: msg(
      'Treatment usually starts here, if surgery can take the cancer out. Ask if a lumpectomy or a mastectomy fits you. Pain and bruises are common.',
      {id: 'treatment.for-you.surgery-first'},
    ),
    facts: ['F57'],
    sources: ['acs-recurrent-page', 'mayo-2022'],
  },
  {
    id: 'surgery-local',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-local.title'}),
    text: msg(
      'Treatment usually starts here. What is done depends on your first surgery. After a lumpectomy it is often a mastectomy, and sometimes another lumpectomy. After a mastectomy the new growth is taken out, if that can be done.',
      {id: 'treatment.for-you.surgery-local'},
    ),
    facts: ['F57', 'F59', 'F61'],
    sources: ['acs-recurrent-page', 'komen-recurrence', 'mayo-2022'],
  },
  {
    id: 'surgery-dcis',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-dcis.title'}),
    text: msg(
      'DCIS is treated with a lumpectomy, usually with radiation, or with a mastectomy. Both aim to take it all out. Ask which one fits now. It depends on the surgery and radiation you have had.',
      {id: 'treatment.for-you.surgery-dcis'},
    ),
    facts: ['F242'],
    sources: ['acs-dcis'],
    ...medicines,
  },
  {
    id: 'surgery-underarm',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-underarm.title'}),
    text: msg(
      'Doctors prefer it if it can be done, because it takes the cancer out. Lymph nodes under the arm may come out too, if they are still there. Then the arm may swell, even later.',
      {id: 'treatment.for-you.surgery-underarm'},
    ),
    facts: ['F69', 'F238'],
    sources: ['mdedge-nccn-recurrence', 'acs-recurrent-page', 'mayo-2022', 'facs-lymphedema'],
    ...medicines,
  },
  {
    id: 'surgery-collarbone',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-collarbone.title'}),
    text: msg(
      'By the collarbone or the breastbone, surgery is less usual. Radiation and medicines are used more.',
      {id: 'treatment.for-you.surgery-collarbone'},
    ),
    facts: ['F239'],
    sources: ['mdedge-nccn-recurrence'],
    ...medicines,
  },
  {
    id: 'surgery-unknown',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-unknown.title'}),
    text: msg(
      'If the cancer is in the breast, the chest wall or nearby lymph nodes, treatment often starts with surgery. If it is farther away, surgery is used less.',
      {id: 'treatment.for-you.surgery-unknown'},
    ),
    facts: ['F57', 'F69'],
    sources: ['acs-recurrent-page', 'mayo-2022'],
  },
  {
    id: 'nodes',
    form: 'option',
    title: msg('Taking out lymph nodes', {id: 'treatment.for-you.nodes.title'}),
    text: msg(
      'Nodes near the breast may have cancer that no test shows. The surgeon may take out some or all of them, if you still have them. The arm may swell after that.',
      {id: 'treatment.for-you.nodes'},
    ),
    facts: ['F62'],
    sources: ['mayo-2022', 'facs-lymphedema'],
  },
  {
    id: 'radiation-again',
    form: 'option',
    title: msg('Radiation to the same area', {id: 'treatment.for-you.radiation-again.title'}),
    text: msg(
      'That area has had radiation before. A second course is usually avoided, because of side effects. It is done only in some cases.',
      {id: 'treatment.for-you.radiation-again'},
    ),
    facts: ['F64'],
    sources: ['acs-recurrent-page', 'mayo-2022'],
  },
  {
    id: 'radiation-first',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-first.title'}),
    text: msg(
      'That area has not had it before, so it may follow surgery. It lowers the chance that cancer is left there. It may also take the place of surgery, if that cannot be done. Sore skin and feeling tired are common.',
      {id: 'treatment.for-you.radiation-first'},
    ),
    facts: ['F63', 'F70'],
    sources: ['acs-recurrent-page', 'mayo-2022', 'oncolink-radiation'],
  },
  {
    id: 'radiation-dcis',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-dcis.title'}),
    text: msg(
      'After a lumpectomy for DCIS, radiation is usual if that area has not had radiation before. After a mastectomy, ask. Sore skin and feeling tired are common.',
      {id: 'treatment.for-you.radiation-dcis'},
    ),
    facts: ['F242'],
    sources: ['acs-dcis', 'oncolink-radiation'],
    ...medicines,
  },
  {
    id: 'radiation-near-if',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-near-if.title'}),
    text: msg(
      'It may follow surgery, or take its place, if that area has not had radiation before. If it has, a second course is done only in some cases. Ask what you had.',
      {id: 'treatment.for-you.radiation-near-if'},
    ),
    facts: ['F63', 'F64', 'F70'],
    sources: ['acs-recurrent-page', 'mayo-2022'],
  },
  {
    id: 'radiation-if',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-if.title'}),
    text: msg(
      'It may be part of the plan. In the breast or chest, a second course is done only in some cases. In other places it can often be given again.',
      {id: 'treatment.for-you.radiation-if'},
    ),
    facts: ['F63', 'F64', 'F204'],
    sources: ['astro-bone-2024-abstract', 'asco-her2-brain-pocket', 'mayo-2022'],
    ...medicines,
  },
];

export default passages;
