import {msg} from '@lit/localize';
import type {LinesPassage, Section} from '../model.js';

const hopes: LinesPassage[] = [
  {
    id: 'long-lives',
    form: 'lines',
    title: msg('There is reason for hope', {id: 'coping.feelings.long-lives.title'}),
    lines: [
      {
        id: 'long-lives-hope',
        text: msg(
          'Many people live long, full lives with cancer that has come back, or that has reached other parts of the body (metastatic cancer).',
          {id: 'coping.feelings.long-lives-hope'},
        ),
        facts: ['F28'],
        sources: ['mayo-recurrent-symptoms', 'acs-stage4-page', 'breastcancer-org'],
      },
      {
        id: 'long-lives-limit',
        text: msg(
          'Metastatic cancer usually cannot be cured. But it can be treated, for many people for years.',
          {id: 'coping.feelings.long-lives-limit'},
        ),
        facts: ['F77'],
        sources: ['acs-stage4-page', 'mayo-2022', 'scca-advanced'],
      },
    ],
  },
  {
    id: 'easier',
    form: 'lines',
    title: msg('This time may be different', {id: 'coping.feelings.easier.title'}),
    lines: [
      {
        id: 'easier-hope',
        text: msg(
          'Some people find treatment for metastatic cancer easier to take than their first chemotherapy. And you now know how tests and treatment work.',
          {id: 'coping.feelings.easier-hope'},
        ),
        facts: ['F38'],
        sources: ['scca-advanced', 'nci-when-returns-2019'],
      },
      {
        id: 'easier-limit',
        text: msg(
          'Your treatment will probably not be the same as the first time. It may feel different too, and no one can promise that it will be easier.',
          {id: 'coping.feelings.easier-limit'},
        ),
        facts: ['F30'],
        sources: ['acs-recurrent-page', 'breastcancer-org'],
      },
    ],
  },
];

export const feelings: Section = {
  id: 'feelings',
  heading: msg('What you may feel', {id: 'coping.feelings.heading'}),
  summary: msg('Anger, fear, tears, calm: all of it is normal.', {id: 'coping.feelings.summary'}),
  labels: [
    msg('The hope', {id: 'coping.feelings.hope-label'}),
    msg('The limit', {id: 'coping.feelings.limit-label'}),
  ],
  passages: [
    {
      id: 'hard-news',
      text: msg(
        'Hearing that cancer is back can be as hard as the first time, or harder. You may feel it in your mind and in your body. For some people, the feelings are harder than the treatment.',
        {id: 'coping.feelings.hard-news'},
      ),
      facts: ['F36', 'F37'],
      sources: ['mayo-recurrent-symptoms', 'nci-when-returns-2019', 'scca-advanced'],
    },
    {
      id: 'all-right',
      text: msg(
        'You may be angry, scared, sad or stressed. It may all be too much. Or you may stay calm and just ask what comes next. All of this is normal.',
        {id: 'coping.feelings.all-right'},
      ),
      facts: ['F31', 'F33'],
      sources: ['nci-when-returns-2019', 'breastcancer-org'],
    },
    {
      id: 'days',
      text: msg(
        'There will be good days and bad days. What you feel may change from one day to the next.',
        {
          id: 'coping.feelings.days',
        },
      ),
      sources: ['nci-when-returns-2019'],
    },
    {
      id: 'blame',
      form: 'note',
      title: msg('You are not to blame', {id: 'coping.feelings.blame.title'}),
      text: msg(
        'Some people blame their treatment, their doctors or themselves. But cancer can come back even when you did everything right. It does not mean that your treatment was wrong, or that you made a mistake.',
        {id: 'coping.feelings.blame'},
      ),
      facts: ['F32'],
      sources: ['breastcancer-org', 'nci-when-returns-2019', 'acs-coping-recurrence'],
    },
    {
      id: 'fear',
      title: msg('Fear', {id: 'coping.feelings.fear.title'}),
      text: msg(
        'Fear that cancer will come back is common, and it can last. It may grow before a scan, on some dates, or with a new ache. It has helped others to say it out loud, and to ask which signs to report.',
        {id: 'coping.feelings.fear'},
      ),
      facts: ['F27'],
      sources: ['acs-fear-older', 'csc-fear', 'breastcancer-org'],
    },
    ...hopes,
    {
      id: 'always-help',
      form: 'note',
      text: msg(
        '**There is always some way to help you:** treatment, relief from pain and other symptoms, and people to lean on. Many people live with this today. You are not the only one.',
        {id: 'coping.feelings.always-help'},
      ),
      facts: ['F29', 'F35'],
      sources: ['acs-palliative', 'lbbc-metastatic', 'breastcancer-org'],
    },
  ],
};
