import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const secondOpinion: Section = {
  id: 'second-opinion',
  heading: msg('A second opinion', {id: 'coping.second-opinion.heading'}),
  summary: msg('A normal step, and how to take it.', {id: 'coping.second-opinion.summary'}),
  passages: [
    {
      id: 'normal',
      text: msg(
        'A second opinion is a normal step: another specialist looks at your results and your choices. It is not a sign that you do not trust your doctor. But if you have lost trust in your care team, say so.',
        {id: 'coping.second-opinion.normal'},
      ),
      facts: ['F268'],
      sources: ['oncolink-second-opinion', 'acs-recurrence-emotions', 'dana-farber-coping-2019'],
    },
    {
      id: 'time',
      form: 'step',
      text: msg(
        'Ask your doctor how long you can wait. Except in an emergency, most people can take a few weeks for it.',
        {id: 'coping.second-opinion.time'},
      ),
      facts: ['F269'],
      sources: ['oncolink-second-opinion'],
    },
    {
      id: 'where',
      form: 'step',
      text: msg(
        'Choose a place. Cancer centers that are named by the National Cancer Institute (NCI) are a good choice. The NCI has a list: call [1-800-422-6237](tel:+18004226237), in English or Spanish.',
        {id: 'coping.second-opinion.where'},
      ),
      facts: ['F272'],
      sources: ['oncolink-second-opinion', 'nci-es-trials'],
    },
    {
      id: 'insurance',
      form: 'step',
      text: msg(
        'Ask your insurance before you go: Do I need a referral (a note that sends me there)? What is my share of the cost? Is the doctor in my network? Insurance usually covers a second opinion.',
        {id: 'coping.second-opinion.insurance'},
      ),
      facts: ['F271'],
      sources: ['oncolink-second-opinion'],
    },
    {
      id: 'slides',
      form: 'step',
      text: msg(
        'Ask how your biopsy slides and scans get there. The other hospital may take a new look at them.',
        {id: 'coping.second-opinion.slides'},
      ),
      facts: ['F270'],
      sources: ['oncolink-second-opinion'],
    },
  ],
};
