/** Surgery and radiation for a recurrence in nearby lymph nodes. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {Passage} from '../model.js';

const passages: readonly Passage[] = [
  {
    id: 'aim',
    form: 'note',
    title: msg('The aim', {id: 'treatment.regional.aim.title'}),
    text: msg(
      'A regional recurrence is often treated with the aim of curing it, and treatment can go well. That is an aim, and not a promise.',
      {id: 'treatment.regional.aim'},
    ),
    facts: ['F58'],
    sources: ['acs-recurrent-page', 'mdedge-nccn-recurrence'],
  },
  {
    id: 'surgery',
    title: msg('Under the arm', {id: 'treatment.regional.surgery.title'}),
    text: msg(
      'Doctors prefer surgery when it can be done, because it takes the cancer out. The lymph nodes may come out too, if they are still there. Radiation may follow.',
      {id: 'treatment.regional.surgery'},
    ),
    facts: ['F69', 'F238'],
    sources: ['mdedge-nccn-recurrence', 'acs-recurrent-page', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'collarbone',
    title: msg('By the collarbone or the breastbone', {id: 'treatment.regional.collarbone.title'}),
    text: msg('Radiation is used if it can be given, with medicines. Surgery is less usual here.', {
      id: 'treatment.regional.collarbone',
    }),
    facts: ['F239'],
    sources: ['mdedge-nccn-recurrence'],
    ...medicines,
  },
  {
    id: 'which',
    text: msg('So ask for the exact place. Which nodes have cancer changes the plan.', {
      id: 'treatment.regional.which',
    }),
    facts: ['F240'],
    sources: ['nccn-early-p76', 'mdedge-nccn-recurrence'],
    ...medicines,
  },
  {
    id: 'radiation',
    title: msg('Radiation', {id: 'treatment.regional.radiation.title'}),
    text: msg(
      'It may follow surgery. It may be the main treatment if surgery cannot be done. In both cases your team looks at whether that area has had radiation before.',
      {id: 'treatment.regional.radiation'},
    ),
    facts: ['F70'],
    sources: ['acs-recurrent-page', 'mayo-2022'],
  },
];

export default passages;
