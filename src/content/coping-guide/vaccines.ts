import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const vaccines: Section = {
  id: 'vaccines',
  heading: msg('Vaccines', {id: 'coping.vaccines.heading'}),
  summary: msg('Which ones, when, and which to avoid.', {id: 'coping.vaccines.summary'}),
  passages: [
    {
      id: 'ask',
      text: msg(
        'Ask your care team which vaccines you need. The best time is two to four weeks before a treatment starts. Vaccines that are not live can also be given during treatment.',
        {id: 'coping.vaccines.ask'},
      ),
      facts: ['F280'],
      sources: ['asco-vaccines-patient-2024'],
    },
    {
      id: 'which',
      text: msg(
        'Ask about these: flu, COVID-19, RSV, pneumonia, shingles (the kind that is not live), hepatitis B and tetanus.',
        {id: 'coping.vaccines.which'},
      ),
      facts: ['F282'],
      sources: ['asco-vaccines-news-2024'],
    },
    {
      id: 'live',
      text: msg(
        'Live vaccines are avoided during treatment that weakens your defenses (immune system).',
        {id: 'coping.vaccines.live'},
      ),
      facts: ['F281'],
      sources: ['asco-vaccines-patient-2024', 'asco-vaccines-news-2024'],
    },
    {
      id: 'home',
      text: msg('People who live with you should be up to date with their vaccines too.', {
        id: 'coping.vaccines.home',
      }),
      facts: ['F283'],
      sources: ['asco-vaccines-news-2024'],
    },
  ],
};
