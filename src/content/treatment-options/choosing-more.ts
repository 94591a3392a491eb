/** How the reader can take part in the plan. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {Passage} from '../model.js';

const passages: readonly Passage[] = [
  {
    id: 'many',
    text: msg(
      'There are many treatments. New medicines are being tested all the time, so what is on offer keeps growing.',
      {id: 'treatment.choosing.many'},
    ),
    facts: ['F52', 'F56'],
    sources: ['acs-recurrent-page', 'nci-trials-home', 'mayo-2022', 'breastcancer-org'],
  },
  {
    id: 'say-it',
    form: 'note',
    title: msg('Say what matters to you', {id: 'treatment.choosing.say-it.title'}),
    text: msg(
      'Pills or an IV, your hair, your work, time at home: your team can plan better when they know. You can ask them what they suggest, and why.',
      {id: 'treatment.choosing.say-it'},
    ),
    facts: ['F51'],
    sources: ['nci-talk-with-doctors', 'mayo-2022'],
  },
  {
    id: 'second-opinion',
    title: msg('A second opinion', {id: 'treatment.deciding.second-opinion.title'}),
    text: msg(
      'It is a normal step. Another cancer doctor looks at your results and your choices. It is not a sign that you do not trust your doctor. Most people can take a few weeks for it, except in an emergency. Ask how long you can wait.',
      {id: 'treatment.deciding.second-opinion'},
    ),
    facts: ['F268', 'F269'],
    sources: ['oncolink-second-opinion'],
    ...medicines,
  },
  {
    id: 'older',
    title: msg('If you are over 65', {id: 'treatment.deciding.older.title'}),
    text: msg(
      'How fit you are counts more than your age. Ask for a check of your strength, memory, mood, other illnesses, medicines, food and help at home. Older people can get too little treatment, or too much. A fit older person can get standard treatment.',
      {id: 'treatment.deciding.older'},
    ),
    facts: ['F289', 'F290'],
    sources: ['asco-geriatric-2023', 'asco-geriatric-pocket'],
    ...medicines,
  },
  {
    id: 'men',
    title: msg('If you are a man', {id: 'treatment.deciding.men.title'}),
    text: msg(
      'Men get much the same treatment as women. A few things differ. This page says so where it matters.',
      {id: 'treatment.deciding.men'},
    ),
    facts: ['F246'],
    sources: ['asco-men-2020'],
    ...medicines,
  },
];

export default passages;
