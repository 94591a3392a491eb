/** Planning ahead. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {Passage} from '../model.js';

const passages: readonly Passage[] = [
  {
    id: 'plan',
    title: msg('Planning ahead', {id: 'treatment.comfort.plan.title'}),
    text: msg(
      '**Advance directives** are legal papers. They say what care you want if one day you cannot speak for yourself, and they count only then. In a **living will** you write which treatments you want. A **health care proxy** is a person you trust who decides for you if you cannot.',
      {id: 'treatment.comfort.plan'},
    ),
    sources: ['medlineplus-ad', 'nci-ad'],
  },
  {
    id: 'plan-how',
    text: msg('Many people do this while they are well. It takes three steps:', {
      id: 'treatment.comfort.plan-how',
    }),
    sources: ['nci-ad', 'medlineplus-ad'],
  },
  {
    id: 'talk',
    form: 'step',
    text: msg('Talk with your family about what you want. Choose your proxy.', {
      id: 'treatment.planning.talk',
    }),
    sources: ['nci-ad', 'medlineplus-ad'],
  },
  {
    id: 'form',
    form: 'step',
    text: msg('Fill out your state’s form.', {id: 'treatment.planning.form'}),
    sources: ['nci-ad', 'medlineplus-ad'],
  },
  {
    id: 'copies',
    form: 'step',
    text: msg('Give copies to your proxy and your doctor.', {id: 'treatment.planning.copies'}),
    sources: ['nci-ad', 'medlineplus-ad'],
  },
  {
    id: 'prepare',
    text: msg(
      '[PREPARE For Your Care](https://prepareforyourcare.org) is a free guide that goes step by step.',
      {id: 'treatment.planning.prepare'},
    ),
    facts: ['F293'],
    sources: ['polst-org-directives'],
    ...medicines,
  },
  {
    id: 'polst',
    title: msg('A POLST is something else', {id: 'treatment.planning.polst.title'}),
    text: msg(
      'It is a medical order that goes with you. It is for people who are very ill, and you make it with your doctor. Some states call it by another name.',
      {id: 'treatment.planning.polst'},
    ),
    facts: ['F292'],
    sources: ['polst-org-directives'],
    ...medicines,
  },
];

export default passages;
