import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const insurance: Section = {
  id: 'insurance',
  heading: msg('When insurance says no', {id: 'coping.insurance.heading'}),
  summary: msg('How to appeal, and the fast way.', {id: 'coping.insurance.summary'}),
  passages: [
    {
      id: 'appeal',
      text: msg(
        'You can appeal (ask them to look again). First you ask inside the company, then an outside reviewer. Many appeals end with a yes. Ask your team to help you.',
        {id: 'coping.insurance.appeal'},
      ),
      facts: ['F315'],
      sources: ['force-appeals', 'triage-appeals', 'cancertoday-denials'],
    },
    {
      id: 'fast',
      text: msg(
        'If waiting could harm you, ask for a fast (“expedited”) appeal. Then the plan must answer within 72 hours.',
        {id: 'coping.insurance.fast'},
      ),
      facts: ['F316'],
      sources: ['triage-appeals'],
    },
    {
      id: 'steps',
      text: msg('Keep each letter and write down the date, the name and the answer of each call.', {
        id: 'coping.insurance.steps',
      }),
      sources: ['acs-bills', 'triage-appeals'],
    },
  ],
};
