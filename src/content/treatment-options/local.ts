/** Surgery and radiation for a local recurrence. */
import {msg} from '@lit/localize';
import type {Passage} from '../model.js';

const passages: readonly Passage[] = [
  {
    id: 'aim',
    form: 'note',
    title: msg('The aim', {id: 'treatment.local.aim.title'}),
    text: msg(
      'A local recurrence is often treated with the aim of curing it. That is an aim, and not a promise.',
      {id: 'treatment.local.aim'},
    ),
    facts: ['F58'],
    sources: ['acs-recurrent-page', 'komen-recurrence'],
  },
  {
    id: 'like-first',
    text: msg(
      'It is treated much like the first cancer. Most people start with surgery. Most local recurrences after a lumpectomy can be treated with success.',
      {id: 'treatment.local.like-first'},
    ),
    facts: ['F57', 'F58'],
    sources: ['acs-recurrent-page', 'komen-recurrence', 'mayo-2022'],
  },
  {
    id: 'after-lumpectomy',
    title: msg('If you had a lumpectomy', {id: 'treatment.local.after-lumpectomy.title'}),
    text: msg(
      'A lumpectomy takes out the lump and keeps the breast. This time, doctors often suggest a **mastectomy**. It takes off the whole breast: the milk glands and their ducts (tubes), the fat, and usually the skin and nipple. Sometimes another lumpectomy is possible.',
      {id: 'treatment.local.after-lumpectomy'},
    ),
    facts: ['F59', 'F60'],
    sources: ['acs-recurrent-page', 'komen-recurrence', 'mayo-2022', 'scca-advanced'],
  },
  {
    id: 'after-mastectomy',
    title: msg('If you had a mastectomy', {id: 'treatment.local.after-mastectomy.title'}),
    text: msg(
      'The new tumor is taken out if that can be done, with a rim of healthy tissue around it.',
      {id: 'treatment.local.after-mastectomy'},
    ),
    facts: ['F61'],
    sources: ['acs-recurrent-page', 'komen-recurrence', 'mayo-2022', 'scca-advanced'],
  },
  {
    id: 'nodes',
    title: msg('Lymph nodes', {id: 'treatment.local.nodes.title'}),
    text: msg(
      'Nearby nodes may have cancer that no test shows. If you still have them, some or all may come out.',
      {id: 'treatment.local.nodes'},
    ),
    facts: ['F62'],
    sources: ['mayo-2022', 'acs-recurrent-page'],
  },
  {
    id: 'radiation',
    title: msg('Radiation', {id: 'treatment.local.radiation.title'}),
    text: msg(
      'It uses strong beams, for example X-rays or protons, that kill cancer cells. It may follow if that area has not had it before. After radiation for a lumpectomy, a second course is usually avoided because of side effects. It is done only in some cases.',
      {id: 'treatment.local.radiation'},
    ),
    facts: ['F63', 'F64', 'F65'],
    sources: ['acs-recurrent-page', 'komen-recurrence', 'mayo-2022'],
  },
];

export default passages;
