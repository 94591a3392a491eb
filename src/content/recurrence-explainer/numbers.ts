import {msg} from '@lit/localize';
import type {FigurePassage, Section} from '../model.js';

const figures: FigurePassage[] = [
  {
    id: 'registry-start',
    form: 'figure',
    title: msg('Found in another part of the body within 14 years', {
      id: 'explainer.numbers.registry-start.title',
    }),
    text: msg(
      'A count of women in New South Wales, Australia, whose breast cancer was found in 2001 or 2002. Over the 14 years, about 22 of 100 (22.2%) in all learned of spread to another part of the body.',
      {id: 'explainer.numbers.registry-start'},
    ),
    shares: [
      {
        label: msg('First found in the breast only', {
          id: 'explainer.numbers.registry-start.breast',
        }),
        count: 14,
        text: msg('about 14 of 100 (14.3%)', {
          id: 'explainer.numbers.registry-start.breast.share',
        }),
      },
      {
        label: msg('First found in nearby lymph nodes or tissue too', {
          id: 'explainer.numbers.registry-start.nodes',
        }),
        count: 35,
        text: msg('about 35 of 100 (34.7%)', {id: 'explainer.numbers.registry-start.nodes.share'}),
      },
    ],
    sources: ['lord-mja-2022'],
  },
  {
    id: 'registry-change',
    form: 'figure',
    title: msg('It has become less common', {id: 'explainer.numbers.registry-change.title'}),
    text: msg(
      'The same place, a few years later. Fewer women learned of spread within 9 years. The drop was not seen in women of 70 or older.',
      {id: 'explainer.numbers.registry-change'},
    ),
    shares: [
      {
        label: msg('Cancer first found in 2001 or 2002', {
          id: 'explainer.numbers.registry-change.before',
        }),
        count: 19,
        text: msg('about 19 of 100 (18.6%)', {
          id: 'explainer.numbers.registry-change.before.share',
        }),
      },
      {
        label: msg('Cancer first found in 2006 or 2007', {
          id: 'explainer.numbers.registry-change.after',
        }),
        count: 15,
        text: msg('15 of 100 (15.0%)', {id: 'explainer.numbers.registry-change.after.share'}),
      },
    ],
    sources: ['lord-cebp-2024'],
  },
  {
    id: 'old-estimate',
    form: 'figure',
    title: msg('An old estimate that you may still see', {
      id: 'explainer.numbers.old-estimate.title',
    }),
    text: msg(
      'It has no date, and there is no strong modern proof for it. It says how many women later have the cancer in another part of the body.',
      {id: 'explainer.numbers.old-estimate'},
    ),
    shares: [
      {
        label: msg('First found in the breast only', {id: 'explainer.numbers.old-estimate.breast'}),
        count: 20,
        to: 30,
        text: msg('20 to 30 of 100 (20–30%)', {id: 'explainer.numbers.old-estimate.breast.share'}),
      },
      {
        label: msg('First found in lymph nodes too', {id: 'explainer.numbers.old-estimate.nodes'}),
        count: 30,
        to: 60,
        text: msg('30 to 60 of 100 (30–60%)', {id: 'explainer.numbers.old-estimate.nodes.share'}),
      },
    ],
    facts: ['F22', 'F23'],
    sources: ['faq-comes-back'],
  },
];

export const numbers: Section = {
  id: 'numbers',
  heading: msg('Show me numbers', {id: 'explainer.numbers.heading'}),
  summary: msg('Only if you want them. You can skip this part.', {
    id: 'explainer.numbers.summary',
  }),
  passages: [
    {
      id: 'what-they-say',
      form: 'note',
      text: msg(
        'These numbers count groups of women who were treated years ago. **They cannot tell what will happen to you.** Treatment has changed since then.',
        {id: 'explainer.numbers.what-they-say'},
      ),
      sources: ['lord-mja-2022', 'lord-cebp-2024', 'nci-prognosis'],
    },
    ...figures,
  ],
};
