import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const answer: Section = {
  id: 'answer',
  heading: msg('What the doctor may ask you', {id: 'planner.answer.heading'}),
  summary: msg('Write down your answers at home, where you have time.', {
    id: 'planner.answer.summary',
  }),
  passages: [
    {
      id: 'began',
      form: 'item',
      text: msg('When did your symptoms start this time?', {id: 'planner.answer.began'}),
      facts: ['F117'],
      sources: ['mayo-2022'],
    },
    {
      id: 'changed',
      form: 'item',
      text: msg('Have they changed since then?', {id: 'planner.answer.changed'}),
      facts: ['F118'],
      sources: ['mayo-2022'],
    },
    {
      id: 'different',
      form: 'item',
      text: msg('Do they feel different from the first time?', {
        id: 'planner.answer.different',
      }),
      facts: ['F119'],
      sources: ['mayo-2022'],
    },
    {
      id: 'overall',
      form: 'item',
      text: msg('How do you feel, all in all?', {id: 'planner.answer.overall'}),
      facts: ['F120'],
      sources: ['mayo-2022'],
    },
    {
      id: 'weight',
      form: 'item',
      text: msg('Have you lost weight? Do you feel less like eating?', {
        id: 'planner.answer.weight',
      }),
      facts: ['F121'],
      sources: ['mayo-2022'],
    },
    {
      id: 'pain',
      form: 'item',
      text: msg('Do you have any pain?', {id: 'planner.answer.pain'}),
      facts: ['F122'],
      sources: ['mayo-2022'],
    },
  ],
};
