import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const older: Section = {
  id: 'older',
  heading: msg('If you are older', {id: 'coping.older.heading'}),
  summary: msg('Your strength counts more than your age.', {id: 'coping.older.summary'}),
  passages: [
    {
      id: 'fitness',
      text: msg(
        'How fit you are counts more than your age. For people over 65, U.S. experts advise a check of strength, memory, mood, other illnesses, medicines, food and help at home. The plan should use what it shows.',
        {id: 'coping.older.fitness'},
      ),
      facts: ['F289'],
      sources: ['asco-geriatric-2023'],
    },
    {
      id: 'right-amount',
      text: msg(
        'Older people can get too little treatment as well as too much. If you are fit, you can get standard treatment. Ask about it.',
        {id: 'coping.older.right-amount'},
      ),
      facts: ['F290'],
      sources: ['asco-geriatric-pocket'],
    },
    {
      id: 'say',
      text: msg(
        'At the visit, say if you have fallen, take many medicines, or have no help at home.',
        {id: 'coping.older.say'},
      ),
      facts: ['F291'],
      sources: ['asco-geriatric-pocket', 'asco-geriatric-2023'],
    },
  ],
};
