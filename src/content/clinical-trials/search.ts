import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const search: Section = {
  id: 'search',
  heading: msg('Search for a trial', {id: 'trials.search.heading'}),
  summary: msg('Answer what you like, then follow a link.', {id: 'trials.search.summary'}),
  passages: [
    {
      id: 'how',
      text: msg(
        'Your answers make the two links below. You can leave any question open. The less you answer, the more trials you will see.',
        {id: 'trials.search.how'},
      ),
      sources: ['clinicaltrials-gov', 'nci-trials-search'],
    },
    {
      id: 'private',
      form: 'note',
      required: true,
      title: msg('Your answers stay here until you follow a link', {
        id: 'trials.search.private.title',
      }),
      text: msg(
        'While you choose, nothing is sent. **When you follow a link, the answers in it are sent to that website.** They may stay in your browser’s history too.',
        {id: 'trials.search.private'},
      ),
      sources: ['clinicaltrials-gov', 'nci-trials-search'],
    },
    {
      id: 'language',
      text: msg(
        'Both websites are in English, and many words are hard. The National Cancer Institute can help you search by phone, in English or Spanish: [1-800-422-6237](tel:+18004226237).',
        {id: 'trials.search.language'},
      ),
      sources: ['nci-es-trials'],
    },
    {
      id: 'take-along',
      text: msg(
        'A trial on the list may not be right for you, or may be full. Write down its name and number, and show it to your care team.',
        {id: 'trials.search.take-along'},
      ),
      sources: ['nci-es-trials', 'acs-decide-trial'],
    },
  ],
};
