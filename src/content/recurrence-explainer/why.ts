import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const why: Section = {
  id: 'why',
  heading: msg('Why did it come back?', {id: 'explainer.why.heading'}),
  summary: msg('Some cells may be too small to find. Nobody is to blame.', {
    id: 'explainer.why.summary',
  }),
  passages: [
    {
      id: 'first-treatment',
      text: msg(
        'Your first treatment had a clear aim: to take the cancer out and keep it from coming back.',
        {id: 'explainer.why.first-treatment'},
      ),
      facts: ['F21'],
      sources: ['komen-recurrence'],
    },
    {
      id: 'too-small',
      text: msg(
        'Surgery takes out all the cancer that can be seen or felt. But there can be tiny groups of cells that no test can find.',
        {id: 'explainer.why.too-small'},
      ),
      facts: ['F19'],
      sources: ['nci-when-returns-2019', 'mayo-recurrent-symptoms', 'breastcancer-org'],
    },
    {
      id: 'left-over-cells',
      text: msg(
        'A few of these cells may live through radiation (strong beams that kill cancer cells) and chemotherapy. They may grow later. Even one cell may be enough.',
        {id: 'explainer.why.left-over-cells'},
      ),
      facts: ['F20'],
      sources: ['nci-when-returns-2019', 'mayo-recurrent-symptoms', 'breastcancer-org'],
    },
    {
      id: 'no-blame',
      form: 'note',
      text: msg(
        '**Nobody is to blame.** Some people blame their treatment, their doctors or themselves. But a recurrence does not mean that your treatment was wrong. It does not mean that you did something wrong.',
        {id: 'explainer.why.no-blame'},
      ),
      facts: ['F32'],
      sources: ['breastcancer-org', 'nci-when-returns-2019'],
    },
  ],
};
