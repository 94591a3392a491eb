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
        'You can appeal (ask them to look again). Many appeals end with a yes. Ask your team to help you.',
        {id: 'coping.insurance.appeal'},
      ),
      facts: ['F315'],
      sources: ['force-appeals', 'triage-appeals', 'cancertoday-denials'],
    },
    {
      id: 'steps',
      form: 'step',
      text: msg('Keep each letter. Write down the date, the name and the answer of each call.', {
        id: 'coping.insurance.steps',
      }),
      sources: ['acs-bills', 'triage-appeals'],
    },
    {
      id: 'inside',
      form: 'step',
      text: msg('Appeal to the company itself first.', {id: 'coping.insurance.inside'}),
      facts: ['F315'],
      sources: ['force-appeals', 'triage-appeals'],
    },
    {
      id: 'outside',
      form: 'step',
      text: msg('If they say no again, ask for a reviewer from outside the company.', {
        id: 'coping.insurance.outside',
      }),
      facts: ['F315'],
      sources: ['force-appeals', 'triage-appeals'],
    },
    {
      id: 'fast',
      form: 'note',
      text: msg(
        'If waiting could harm you, ask for a fast (“expedited”) appeal. Then the plan must answer within 72 hours.',
        {id: 'coping.insurance.fast'},
      ),
      facts: ['F316'],
      sources: ['triage-appeals'],
    },
  ],
};
