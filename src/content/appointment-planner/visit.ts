import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const visit: Section = {
  id: 'visit',
  heading: msg('When and where', {id: 'planner.visit.heading'}),
  summary: msg('The day, the doctor, the place. Fill in what you like.', {
    id: 'planner.visit.summary',
  }),
  passages: [
    {
      id: 'interpreter',
      text: msg(
        'Would a language other than English be easier for you? Ask for an interpreter when you set up the visit. This is a person who says in your language what the doctor says, and in English what you say. Any hospital or clinic that gets money for health care from the U.S. government must give you this help for free when you need it. A child should not do it.',
        {id: 'planner.visit.interpreter'},
      ),
      sources: ['hhs-language-help'],
    },
    {
      id: 'more-time',
      text: msg('If you have a lot to ask, ask for a longer visit.', {
        id: 'planner.visit.more-time',
      }),
      sources: ['nci-talk-with-doctors'],
    },
  ],
};
