import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const feelings: Section = {
  id: 'feelings',
  heading: msg('What you may feel', {id: 'explainer.feelings.heading'}),
  summary: msg('Every way of feeling is all right.', {id: 'explainer.feelings.summary'}),
  passages: [
    {
      id: 'hard-news',
      text: msg(
        'This news can be as hard as the first time, or harder, for your mind and your body. What you feel can be harder than the treatment.',
        {id: 'explainer.feelings.hard-news'},
      ),
      facts: ['F36', 'F37'],
      sources: ['mayo-recurrent-symptoms', 'nci-when-returns-2019', 'scca-advanced'],
    },
    {
      id: 'all-right',
      text: msg(
        'You may feel angry, scared, sad, stressed, or that it is all too much. You may stay calm and just go on. All of this is normal.',
        {id: 'explainer.feelings.all-right'},
      ),
      facts: ['F31', 'F33'],
      sources: ['nci-when-returns-2019', 'breastcancer-org'],
    },
    {
      id: 'fear',
      text: msg(
        'Many people fear that cancer will come back. The fear can last a long time, even when all is well.',
        {id: 'explainer.feelings.fear'},
      ),
      facts: ['F27'],
      sources: ['acs-fear-older', 'csc-fear', 'breastcancer-org'],
    },
    {
      id: 'worry',
      text: msg(
        'Has it not come back, but you worry that it will? That is normal. It is often strongest in the first year and around check-ups. For most people it fades with time.',
        {id: 'explainer.feelings.worry'},
      ),
      facts: ['F303'],
      sources: ['acs-fear-older', 'csc-fear'],
    },
    {
      id: 'hard-to-focus',
      text: msg(
        'It may be hard to focus or to remember what you read. That is natural. Read a little, rest, and come back.',
        {id: 'explainer.feelings.hard-to-focus'},
      ),
      facts: ['F34'],
      sources: ['nci-memory', 'breastcancer-org'],
    },
    {
      id: 'not-alone',
      text: msg('You are not the only one. Many people live with this today.', {
        id: 'explainer.feelings.not-alone',
      }),
      facts: ['F35'],
      sources: ['lbbc-metastatic', 'breastcancer-org'],
    },
    {
      id: 'crisis',
      form: 'note',
      title: msg('If it is too much to bear', {id: 'explainer.feelings.crisis.title'}),
      text: msg(
        'In the United States, call or text [988](tel:988), day or night. You can talk with someone there about how you feel. For Spanish, press 2, or text the word AYUDA. In danger right now, call [911](tel:911).',
        {id: 'explainer.feelings.crisis'},
      ),
      sources: ['lifeline-988'],
    },
  ],
};
