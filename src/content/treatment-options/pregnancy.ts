/** Pregnancy and birth control during treatment. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {Passage} from '../model.js';

const passages: readonly Passage[] = [
  {
    id: 'not-now',
    text: msg(
      'Do not become pregnant, or get a partner pregnant, during cancer treatment. Chemotherapy, hormone therapy and targeted medicines can harm an unborn baby. If you breastfeed, ask first: many of these medicines are not safe for the baby.',
      {id: 'treatment.pregnancy.not-now'},
    ),
    facts: ['F158'],
    sources: [
      'lbbc-birth-control',
      'openfda-herceptin-label',
      'openfda-perjeta-label',
      'openfda-kadcyla-label',
      'mskcc-breastfeeding',
      'lactation-review-2020',
    ],
    ...medicines,
  },
  {
    id: 'periods',
    text: msg(
      'You can become pregnant even if your periods are not regular or have stopped from treatment.',
      {id: 'treatment.pregnancy.periods'},
    ),
    facts: ['F159'],
    sources: ['lbbc-birth-control'],
    ...medicines,
  },
  {
    id: 'which',
    title: msg('Birth control', {id: 'treatment.pregnancy.which.title'}),
    text: msg(
      'After breast cancer, doctors usually advise birth control without hormones, such as condoms or a copper IUD. The pill is not advised. Ask which kind is safe for you.',
      {id: 'treatment.pregnancy.which'},
    ),
    facts: ['F160'],
    sources: ['lbbc-birth-control'],
    ...medicines,
  },
  {
    id: 'how-long',
    title: msg('How long', {id: 'treatment.pregnancy.how-long.title'}),
    text: msg(
      'It must go on after the last dose, often for months. How long depends on the medicine. Men need it too. Ask how many months you need.',
      {id: 'treatment.pregnancy.how-long'},
    ),
    facts: ['F161'],
    sources: ['lbbc-birth-control', 'lbbc-tdxd-page'],
    ...medicines,
  },
  {
    id: 'maybe',
    call: 'now',
    form: 'note',
    title: msg('If you might be pregnant', {id: 'treatment.pregnancy.maybe.title'}),
    text: msg('Tell your team at once.', {id: 'treatment.pregnancy.maybe'}),
    facts: ['F162'],
    sources: ['lbbc-birth-control'],
    ...medicines,
  },
];

export default passages;
