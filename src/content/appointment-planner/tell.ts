import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const tell: Section = {
  id: 'tell',
  heading: msg('What to tell the doctor', {id: 'planner.tell.heading'}),
  summary: msg('What is new, and all that you take or have tried.', {
    id: 'planner.tell.summary',
  }),
  passages: [
    {
      id: 'symptoms',
      form: 'item',
      text: msg('New symptoms: what you feel or see, and when it began.', {
        id: 'planner.tell.symptoms',
      }),
      facts: ['F103'],
      sources: ['mayo-2022'],
    },
    {
      id: 'health',
      form: 'item',
      text: msg('Any health problem you have had since the first cancer.', {
        id: 'planner.tell.health',
      }),
      facts: ['F103'],
      sources: ['mayo-2022'],
    },
    {
      id: 'alternative',
      form: 'item',
      text: msg('Other treatments you have tried, even if no doctor gave them to you.', {
        id: 'planner.tell.alternative',
      }),
      facts: ['F105'],
      sources: ['mayo-2022'],
    },
    {
      id: 'falls',
      form: 'item',
      text: msg('If you have fallen, take many medicines, or have no help at home.', {
        id: 'planner.tell.falls',
      }),
      facts: ['F291'],
      sources: ['asco-geriatric-pocket', 'asco-geriatric-2023'],
    },
  ],
};
