import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const fear: Section = {
  id: 'fear',
  heading: msg('If you fear that it will come back', {id: 'coping.fear.heading'}),
  summary: msg('For when it has not come back. What is normal, and what helps.', {
    id: 'coping.fear.summary',
  }),
  passages: [
    {
      id: 'normal',
      text: msg(
        'If the cancer has not come back, worry about it is still normal. It is often strongest in the first year, and around check-ups, birthdays and other dates. For most people it fades with time.',
        {id: 'coping.fear.normal'},
      ),
      facts: ['F303'],
      sources: ['acs-fear-older', 'csc-fear'],
    },
    {
      id: 'helps',
      text: msg(
        'Many people are helped by these steps: know the signs for your kind of cancer, keep your check-ups, and say the fear out loud. If it fills your days, ask for counseling.',
        {id: 'coping.fear.helps'},
      ),
      facts: ['F304'],
      sources: ['acs-fear-older', 'csc-fear'],
    },
    {
      id: 'check-ups',
      title: msg('Your check-ups', {id: 'coping.fear.check-ups.title'}),
      text: msg(
        'U.S. experts advise a visit with an exam two to four times a year for 3 years. Then one or two times a year for 2 more years, and then once a year.',
        {id: 'coping.fear.check-ups'},
      ),
      facts: ['F170'],
      sources: ['breastcancer-org-mammogram'],
    },
    {
      id: 'lower',
      title: msg('What can lower the chance', {id: 'coping.fear.lower.title'}),
      text: msg(
        'If your team gave you a hormone therapy pill (it blocks or lowers hormones), take it for as long as they advise. In studies, longer treatment lowered the number of cancers that came back. If it bothers you, tell them before you stop.',
        {id: 'coping.fear.lower'},
      ),
      facts: ['F305'],
      sources: ['bco-20-years', 'nejm-20-year'],
    },
    {
      id: 'triple-negative',
      text: msg('Most people with triple-negative breast cancer do not have a recurrence.', {
        id: 'coping.fear.triple-negative',
      }),
      facts: ['F260'],
      sources: ['lbbc-tnbc-fear'],
    },
    {
      id: 'exercise',
      text: msg(
        'Exercise can help you feel better. It is not proven that exercise during treatment keeps cancer from coming back. So you are not to blame if you could not do it.',
        {id: 'coping.fear.exercise'},
      ),
      facts: ['F287'],
      sources: ['asco-exercise-2022'],
    },
  ],
};
