import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const bring: Section = {
  id: 'bring',
  heading: msg('What to bring', {id: 'planner.bring.heading'}),
  summary: msg('A person, your papers, your list of medicines.', {id: 'planner.bring.summary'}),
  passages: [
    {
      id: 'person',
      form: 'item',
      text: msg('Someone you trust, to listen, take notes and help you remember.', {
        id: 'planner.bring.person',
      }),
      facts: ['F106'],
      sources: ['mayo-2022', 'nci-talk-with-doctors'],
    },
    {
      id: 'medicines',
      form: 'item',
      text: msg(
        'A list of all your medicines, vitamins, herbs and other supplements: how much, and how often.',
        {id: 'planner.bring.medicines'},
      ),
      facts: ['F105'],
      sources: ['mayo-2022', 'nci-talk-with-doctors', 'nccih-cancer'],
    },
    {
      id: 'records',
      form: 'item',
      text: msg(
        'If the doctor is new to you: your medical records and scans. Or sign a form (a release) so that the doctor can get them.',
        {id: 'planner.bring.records'},
      ),
      facts: ['F104'],
      sources: ['mayo-2022', 'nci-talk-with-doctors'],
    },
    {
      id: 'questions',
      form: 'item',
      text: msg('Your questions, written down. This sheet will do.', {
        id: 'planner.bring.questions',
      }),
      facts: ['F107'],
      sources: ['mayo-2022'],
    },
    {
      id: 'notes',
      form: 'item',
      text: msg('Something to write with. Or ask if you may record the talk on your phone.', {
        id: 'planner.bring.notes',
      }),
      sources: ['dana-farber-talk-2015'],
    },
  ],
};
