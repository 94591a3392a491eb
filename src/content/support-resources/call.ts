import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const call: Section = {
  id: 'call',
  heading: msg('Before you call', {id: 'support.call.heading'}),
  summary: msg('What to say, what to have at hand, what they can do', {
    id: 'support.call.summary',
  }),
  passages: [
    {
      id: 'say',
      form: 'note',
      title: msg('You can start like this', {id: 'support.call.say.title'}),
      text: msg(
        '“My breast cancer has come back. I do not know where to start. Can you help me?”',
        {id: 'support.call.say'},
      ),
      sources: ['csc-navigation-2022'],
    },
    {
      id: 'paper',
      form: 'item',
      text: msg(
        'Have pen and paper ready. Write down the name of the person you talk to and what they say.',
        {
          id: 'support.call.paper',
        },
      ),
      sources: ['cancercare-costs'],
    },
    {
      id: 'know',
      form: 'item',
      text: msg(
        'Say what you know: where the cancer is, and what treatment you have had. It is fine not to know it all.',
        {
          id: 'support.call.know',
        },
      ),
      sources: ['nci-talk-with-doctors', 'mayo-2022'],
    },
    {
      id: 'worry',
      form: 'item',
      text: msg(
        'They may ask what worries you most. Say only what you want to. Someone else may call for you.',
        {id: 'support.call.worry'},
      ),
      sources: ['csc-navigation-2022', 'komen-2015'],
    },
    {
      id: 'language',
      form: 'item',
      text: msg('Say which language you want. If no one speaks it, ask for an interpreter.', {
        id: 'support.call.language',
      }),
      sources: ['csc-languages-2022'],
    },
    {
      id: 'limit',
      form: 'item',
      text: msg(
        'They can explain and listen. Ask your care team which treatment is right for you.',
        {id: 'support.call.limit'},
      ),
      sources: ['acs-navigators'],
    },
    {
      id: 'no-answer',
      form: 'item',
      text: msg(
        'No answer? You can leave your number, or try another line. It is not about you, and it does not mean that no one cares.',
        {id: 'support.call.no-answer'},
      ),
      sources: ['mbca-report-2014'],
    },
  ],
};
