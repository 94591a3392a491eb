import {msg} from '@lit/localize';
import type {LinesPassage, Section} from '../model.js';

const hopes: LinesPassage[] = [
  {
    id: 'near',
    form: 'lines',
    title: msg('If it is local or regional', {id: 'explainer.outlook.near.title'}),
    lines: [
      {
        id: 'near-hope',
        text: msg(
          'It is often treated with the aim of curing it. Most local recurrences after a lumpectomy can be treated with success. When it is in nearby lymph nodes, people can do well too.',
          {id: 'explainer.outlook.near-hope'},
        ),
        facts: ['F58'],
        sources: ['komen-recurrence', 'acs-recurrence', 'mayo-recurrent-symptoms'],
      },
      {
        id: 'near-limit',
        text: msg('For some people, cancer shows up later in another part of the body.', {
          id: 'explainer.outlook.near-limit',
        }),
        sources: ['acs-recurrence', 'mayo-recurrent-symptoms'],
      },
    ],
  },
  {
    id: 'distant',
    form: 'lines',
    title: msg('If it is distant (metastatic)', {id: 'explainer.outlook.distant.title'}),
    lines: [
      {
        id: 'distant-hope',
        text: msg(
          'Many people have long, full lives with it. Treatment may keep it under control, or in remission, for years, and now and then for decades. Remission means that tests find less cancer, or none.',
          {id: 'explainer.outlook.distant-hope'},
        ),
        facts: ['F28', 'F79'],
        sources: [
          'mayo-recurrent-symptoms',
          'acs-stage4-page',
          'breastcancer-org',
          'scca-advanced',
        ],
      },
      {
        id: 'distant-limit',
        text: msg(
          'It usually cannot be cured. The usual goal is a longer life, fewer symptoms, and living as well as you can.',
          {id: 'explainer.outlook.distant-limit'},
        ),
        facts: ['F77'],
        sources: ['acs-stage4-page', 'mayo-2022', 'scca-advanced'],
      },
    ],
  },
  {
    id: 'help',
    form: 'lines',
    title: msg('Whatever your situation', {id: 'explainer.outlook.help.title'}),
    lines: [
      {
        id: 'help-hope',
        text: msg(
          'There is always some way to help: treatment, relief from symptoms, or someone at your side.',
          {id: 'explainer.outlook.help-hope'},
        ),
        facts: ['F29'],
        sources: ['acs-palliative', 'mayo-recurrent-symptoms'],
      },
      {
        id: 'help-limit',
        text: msg(
          'No doctor can say for sure how things will go for you. Ask about your outlook only if you want to know it.',
          {id: 'explainer.outlook.help-limit'},
        ),
        sources: ['nci-prognosis'],
      },
    ],
  },
  {
    id: 'treatment-now',
    form: 'lines',
    title: msg('How treatment may feel', {id: 'explainer.outlook.treatment-now.title'}),
    lines: [
      {
        id: 'treatment-now-hope',
        text: msg(
          'Some people find treatment for metastatic cancer easier to take than their first chemotherapy (drugs that kill cancer cells).',
          {id: 'explainer.outlook.treatment-now-hope'},
        ),
        facts: ['F38'],
        sources: ['asco-hr-mbc-2021', 'scca-advanced'],
      },
      {
        id: 'treatment-now-limit',
        text: msg(
          'It is not so for everyone. Your treatment, and how it feels, will probably not be the same as the first time.',
          {id: 'explainer.outlook.treatment-now-limit'},
        ),
        facts: ['F30'],
        sources: ['acs-recurrent-page', 'breastcancer-org'],
      },
    ],
  },
];

export const outlook: Section = {
  id: 'outlook',
  heading: msg('What can I hope for?', {id: 'explainer.outlook.heading'}),
  summary: msg('There are good reasons for hope, and limits to know.', {
    id: 'explainer.outlook.summary',
  }),
  labels: [
    msg('The hope', {id: 'explainer.outlook.hope-label'}),
    msg('The limit', {id: 'explainer.outlook.limit-label'}),
  ],
  passages: hopes,
};
