import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const waiting: Section = {
  id: 'waiting',
  heading: msg('Waiting for results', {id: 'diagnosis.waiting.heading'}),
  summary: msg('How long it takes, what to ask, what they may say.', {
    id: 'diagnosis.waiting.summary',
  }),
  passages: [
    {
      id: 'time',
      text: msg(
        'Some biopsy results are ready a day or two after the lab gets the sample. Many take longer, for example when more tests are done on it. It is natural to feel afraid, angry or sad while you wait.',
        {id: 'diagnosis.waiting.time'},
      ),
      sources: ['acs-waiting-results'],
    },
    {
      id: 'ask-before',
      title: msg('Ask before the test', {id: 'diagnosis.waiting.ask-before.title'}),
      text: msg('With these answers, the wait may be easier:', {
        id: 'diagnosis.waiting.ask-before',
      }),
      sources: ['umiami-scanxiety'],
    },
    {
      id: 'ask-why',
      form: 'item',
      text: msg('Why do I need this test? What will you look for?', {
        id: 'diagnosis.waiting.ask-why',
      }),
      sources: ['umiami-scanxiety'],
    },
    {
      id: 'ask-when',
      form: 'item',
      text: msg('When will I get the results? Will it be by phone, online or in a visit?', {
        id: 'diagnosis.waiting.ask-when',
      }),
      sources: ['umiami-scanxiety'],
    },
    {
      id: 'ask-who',
      form: 'item',
      text: msg(
        'Who will explain them to me, and will it be in my language or with an interpreter? Whom can I call if I hear nothing?',
        {
          id: 'diagnosis.waiting.ask-who',
        },
      ),
      sources: ['umiami-scanxiety', 'acs-waiting-results'],
    },
    {
      id: 'meaning',
      title: msg('What the results may say', {id: 'diagnosis.waiting.meaning.title'}),
      text: msg('Ask your doctor to tell you in plain words which of these it is:', {
        id: 'diagnosis.waiting.meaning',
      }),
      sources: ['acs-waiting-results', 'mayo-2022'],
    },
    {
      id: 'means-none',
      form: 'item',
      text: msg('It is not cancer.', {id: 'diagnosis.waiting.means-none'}),
      sources: ['bco-biopsy-recurrence'],
    },
    {
      id: 'means-back',
      form: 'item',
      text: msg('It is the same cancer, and it is back.', {
        id: 'diagnosis.waiting.means-back',
      }),
      sources: ['mayo-2022', 'bco-biopsy-recurrence'],
    },
    {
      id: 'means-new',
      form: 'item',
      text: msg('It is a new cancer, not a recurrence.', {id: 'diagnosis.waiting.means-new'}),
      sources: ['komen-recurrence', 'mayo-2022'],
    },
    {
      id: 'means-unclear',
      form: 'item',
      text: msg(
        'It is not clear yet, and one more test is needed. You can also ask for a second opinion. Then another hospital may take a new look at your biopsy slides and scans.',
        {
          id: 'diagnosis.waiting.means-unclear',
        },
      ),
      facts: ['F270'],
      sources: ['acs-waiting-results', 'acs-spread-men', 'oncolink-second-opinion'],
    },
    {
      id: 'next',
      text: msg(
        'Whatever it is, your next question can be: what can be done now? Most often you do not have to decide that day.',
        {id: 'diagnosis.waiting.next'},
      ),
      sources: ['acs-waiting-results'],
    },
  ],
};
