import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const what: Section = {
  id: 'what',
  heading: msg('What a trial is, and what it is not', {id: 'trials.what.heading'}),
  summary: msg('Not a last resort, and not a promise.', {id: 'trials.what.summary'}),
  labels: [
    msg('The hope', {id: 'trials.what.hope-label'}),
    msg('The limit', {id: 'trials.what.limit-label'}),
  ],
  passages: [
    {
      id: 'not-last',
      text: msg(
        '**A trial is not a last resort.** There are trials for every stage of cancer. Each one has rules for who can join.',
        {id: 'trials.what.not-last'},
      ),
      sources: ['nci-es-trials'],
    },
    {
      id: 'may-bring',
      form: 'lines',
      title: msg('What a trial may bring', {id: 'trials.what.may-bring.title'}),
      lines: [
        {
          id: 'may-bring-hope',
          text: msg(
            'You may get something new. You are watched closely. What is learned may help other people later.',
            {id: 'trials.what.may-bring-hope'},
          ),
          sources: ['nci-trials-home'],
        },
        {
          id: 'may-bring-limit',
          text: msg(
            'The new treatment may be better, the same or worse. It may not help you. There may be side effects that no one knew of, and more visits and tests.',
            {id: 'trials.what.may-bring-limit'},
          ),
          sources: ['nci-trials-home'],
        },
      ],
    },
    {
      id: 'chance',
      title: msg('Who gets what', {id: 'trials.what.chance.title'}),
      text: msg(
        'Many trials compare two groups. In the simplest kind, one group gets the new treatment. The other gets the standard one (what most people get today). Chance decides who is in which group. You and your doctor cannot choose.',
        {id: 'trials.what.chance'},
      ),
      sources: ['nci-randomization'],
    },
    {
      id: 'cancer-center',
      form: 'note',
      title: msg('Look beyond your own clinic', {id: 'trials.what.cancer-center.title'}),
      text: msg(
        'A cancer center may have trials that your local doctor does not know about. Some are phase 1 trials for cancer that has reached other parts of the body.',
        {id: 'trials.what.cancer-center'},
      ),
      facts: ['F89'],
      sources: ['nci-trials-search', 'oncolink-second-opinion', 'scca-advanced'],
    },
  ],
};
