import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const checked: Section = {
  id: 'checked',
  heading: msg('What we know about these places', {id: 'support.checked.heading'}),
  summary: msg('Hours, languages, and what we could not confirm', {
    id: 'support.checked.summary',
  }),
  passages: [
    {
      id: 'hours',
      form: 'item',
      text: msg(
        'Hours change. We say “open now” only where someone has checked the hours in the last 180 days.',
        {id: 'support.checked.hours'},
      ),
      sources: ['cancercare-counseling'],
    },
    {
      id: 'no-hours',
      form: 'item',
      text: msg(
        'If you see no hours, we could not confirm them. The number is still good to try.',
        {
          id: 'support.checked.no-hours',
        },
      ),
      sources: ['mbca-report-2014', 'nci-cis'],
    },
    {
      id: 'languages',
      form: 'item',
      text: msg(
        'We name a language only if we have read that the place speaks it. Others may speak it too: ask.',
        {id: 'support.checked.languages'},
      ),
      sources: ['csc-languages-2022', 'share-jons-2025'],
    },
    {
      id: 'boards',
      form: 'item',
      text: msg(
        'In groups and online, people tell what it was like for them. It may not be so for you. Ask your care team before you change your care.',
        {id: 'support.checked.boards'},
      ),
      sources: ['mayo-connect-2021', 'breastcancer-org'],
    },
  ],
};
