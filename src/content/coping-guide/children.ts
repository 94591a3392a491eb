import {msg} from '@lit/localize';
import type {LinesPassage, Section} from '../model.js';

const ages: LinesPassage[] = [
  {
    id: 'up-to-3',
    form: 'lines',
    title: msg('Up to about age 3', {id: 'coping.children.up-to-3.title'}),
    lines: [
      {
        id: 'up-to-3-feel',
        text: msg(
          'They are most afraid of being apart from you. They may cling to you, or sleep and eat in new ways.',
          {id: 'coping.children.up-to-3-feel'},
        ),
        sources: ['acs-children'],
      },
      {
        id: 'up-to-3-help',
        text: msg(
          'Keep them close to a grown-up they trust. Keep their days the same. When you are away, call or use video.',
          {id: 'coping.children.up-to-3-help'},
        ),
        sources: ['acs-children'],
      },
    ],
  },
  {
    id: 'preschool',
    form: 'lines',
    title: msg('About 3 to 5', {id: 'coping.children.preschool.title'}),
    lines: [
      {
        id: 'preschool-feel',
        text: msg(
          'They may think that cancer is like a cold and that they can catch it. They may be afraid when you are not there.',
          {id: 'coping.children.preschool-feel'},
        ),
        sources: ['acs-children'],
      },
      {
        id: 'preschool-help',
        text: msg(
          'Tell them that no one can catch cancer. They ask little, so you may have to start.',
          {
            id: 'coping.children.preschool-help',
          },
        ),
        sources: ['acs-children', 'someone-hardest-questions'],
      },
    ],
  },
  {
    id: 'school',
    form: 'lines',
    title: msg('School age', {id: 'coping.children.school.title'}),
    lines: [
      {
        id: 'school-feel',
        text: msg('They may think that they did something to cause it.', {
          id: 'coping.children.school-feel',
        }),
        sources: ['nci-teen-2011'],
      },
      {
        id: 'school-help',
        text: msg(
          'Say that nothing they did, said or thought made you sick. Tell them how their own days will change.',
          {id: 'coping.children.school-help'},
        ),
        sources: ['nci-teen-2011', 'acs-tell-children'],
      },
    ],
  },
  {
    id: 'teens',
    form: 'lines',
    title: msg('Teens', {id: 'coping.children.teens.title'}),
    lines: [
      {
        id: 'teens-feel',
        text: msg('They may look it up, and find things that do not fit your cancer.', {
          id: 'coping.children.teens-feel',
        }),
        sources: ['nci-teen-2011'],
      },
      {
        id: 'teens-help',
        text: msg(
          'Tell them more: knowing can ease fear. Show them good pages. Let them help, and let them be teens.',
          {id: 'coping.children.teens-help'},
        ),
        sources: ['nci-teen-2011', 'acs-tell-children'],
      },
    ],
  },
];

export const children: Section = {
  id: 'children',
  heading: msg('Children and family', {id: 'coping.children.heading'}),
  summary: msg('What to say at each age.', {
    id: 'coping.children.summary',
  }),
  labels: [
    msg('What they may feel or do', {id: 'coping.children.feel-label'}),
    msg('What helps', {id: 'coping.children.help-label'}),
  ],
  passages: [
    {
      id: 'tell-all',
      text: msg(
        'Talk with children of every age. Even small ones sense that something is wrong. If no one tells them, they may think of worse things.',
        {id: 'coping.children.tell-all'},
      ),
      sources: ['acs-tell-children', 'acs-children'],
    },
    {
      id: 'how',
      text: msg(
        'Choose a calm time. Say what the illness is called, where it is, and how it will be treated. It is fine to have someone with you. There is no one right way.',
        {id: 'coping.children.how'},
      ),
      sources: ['acs-tell-children', 'lbbc-children-2016'],
    },
    ...ages,
    {
      id: 'grown',
      text: msg('Tell grown children too. Being left out may hurt them more than the news.', {
        id: 'coping.children.grown',
      }),
      sources: ['lbbc-children-2016'],
    },
    {
      id: 'cope',
      form: 'note',
      text: msg(
        'Children usually cope better than their parents fear. They look to you, so find support for yourself as well. A social worker or the school can help.',
        {id: 'coping.children.cope'},
      ),
      sources: ['mgh-pact'],
    },
    {
      id: 'genes',
      title: msg('If a gene test finds a change', {id: 'coping.children.genes.title'}),
      text: msg(
        'If your test finds a change that you were born with, relatives, women and men, can be offered a test too. A genetic counselor can help you tell them.',
        {id: 'coping.children.genes'},
      ),
      facts: ['F219'],
      sources: ['asco-germline-2024-recs'],
    },
  ],
};
