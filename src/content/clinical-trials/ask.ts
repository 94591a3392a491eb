import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const ask: Section = {
  id: 'ask',
  heading: msg('What should I ask?', {id: 'trials.ask.heading'}),
  summary: msg('Pick the questions that matter to you.', {id: 'trials.ask.summary'}),
  passages: [
    {
      id: 'about-trial',
      title: msg('About the trial', {id: 'trials.ask.about-trial.title'}),
      text: msg('Ask what it is for, and what it may do.', {id: 'trials.ask.about-trial'}),
      sources: ['acs-decide-trial'],
    },
    {
      id: 'why',
      form: 'item',
      text: msg('Why is this trial being done, and which phase is it?', {id: 'trials.ask.why'}),
      sources: ['acs-decide-trial'],
    },
    {
      id: 'so-far',
      form: 'item',
      text: msg('What has it shown so far?', {id: 'trials.ask.so-far'}),
      sources: ['acs-decide-trial'],
    },
    {
      id: 'instead',
      form: 'item',
      text: msg('What may happen if I join, and if I do not? What else could I have?', {
        id: 'trials.ask.instead',
      }),
      sources: ['acs-decide-trial'],
    },
    {
      id: 'side-effects',
      form: 'item',
      text: msg(
        'Which side effects may I have? How do they compare with those of the usual care?',
        {
          id: 'trials.ask.side-effects',
        },
      ),
      sources: ['acs-decide-trial'],
    },
    {
      id: 'harm',
      form: 'item',
      text: msg('What happens if it harms me?', {id: 'trials.ask.harm'}),
      sources: ['acs-decide-trial'],
    },
    {
      id: 'about-life',
      title: msg('About your life', {id: 'trials.ask.about-life.title'}),
      text: msg('Ask what it would mean for your days.', {id: 'trials.ask.about-life'}),
      sources: ['acs-decide-trial'],
    },
    {
      id: 'visits',
      form: 'item',
      text: msg('Which tests and visits will there be? How often, and how far away?', {
        id: 'trials.ask.visits',
      }),
      sources: ['acs-decide-trial'],
    },
    {
      id: 'how-long',
      form: 'item',
      text: msg('How long does it last? Can I work?', {id: 'trials.ask.how-long'}),
      sources: ['acs-decide-trial'],
    },
    {
      id: 'doctor',
      form: 'item',
      text: msg('Who will look after me? Can I keep my own doctor?', {id: 'trials.ask.doctor'}),
      sources: ['acs-decide-trial'],
    },
    {
      id: 'pay',
      form: 'item',
      text: msg('What will I have to pay? Is there help with trips?', {id: 'trials.ask.pay'}),
      sources: ['acs-decide-trial', 'cornell-trial-costs-2023'],
    },
    {
      id: 'second-opinion',
      text: msg('You can also ask a doctor who is not part of the trial for a second opinion.', {
        id: 'trials.ask.second-opinion',
      }),
      sources: ['acs-consider-trial'],
    },
  ],
};
