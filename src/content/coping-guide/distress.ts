import {msg} from '@lit/localize';
import type {CarePassage, Section} from '../model.js';

const urgent: CarePassage[] = [
  {
    id: 'now',
    form: 'care',
    rank: 'emergency',
    title: msg('Call or text 988 now', {id: 'coping.distress.now.title'}),
    text: msg(
      'If you think of dying or of hurting yourself, [call 988](tel:988) (for Spanish, press 2) or send a text to 988 (for Spanish, the word AYUDA). If you are in danger right now, call [911](tel:911). You do not have to be alone with it.',
      {id: 'coping.distress.now'},
    ),
    facts: ['F135'],
    sources: ['acs-anxiety', 'lifeline-988', 'samhsa-988', 'bvhs-acep-list'],
    signs: [],
  },
  {
    id: 'right-away',
    call: 'now',
    form: 'care',
    rank: 'today',
    title: msg('Call your doctor right away', {id: 'coping.distress.right-away.title'}),
    text: msg('Say that it cannot wait. Call if:', {id: 'coping.distress.right-away'}),
    sources: ['acs-anxiety', 'acs-distress'],
    signs: [
      {
        id: 'right-away-eat',
        text: msg('you cannot eat or sleep', {id: 'coping.distress.right-away-eat'}),
        sources: ['acs-anxiety'],
      },
      {
        id: 'right-away-joy',
        text: msg('nothing has given you joy for many days', {
          id: 'coping.distress.right-away-joy',
        }),
        sources: ['acs-anxiety'],
      },
      {
        id: 'right-away-restless',
        text: msg(
          'you are very restless, or confused (if that comes on fast, call [911](tel:911))',
          {
            id: 'coping.distress.right-away-restless',
          },
        ),
        sources: ['acs-anxiety'],
      },
    ],
  },
];

export const distress: Section = {
  id: 'distress',
  heading: msg('When it gets too heavy', {id: 'coping.distress.heading'}),
  summary: msg('The signs, and when to ask for help.', {id: 'coping.distress.summary'}),
  passages: [
    {
      id: 'normal',
      text: msg(
        'Some distress is normal, for you and for those who love you. Signs are feeling sad or worried, and trouble with sleeping, eating or focusing.',
        {id: 'coping.distress.normal'},
      ),
      facts: ['F93'],
      sources: ['mayo-2022', 'acs-distress'],
    },
    {
      id: 'tell',
      text: msg(
        '**Tell your doctor or nurse.** Ask them to send you to someone who can help, such as a counselor or a social worker. Ask for help if:',
        {id: 'coping.distress.tell'},
      ),
      facts: ['F94'],
      sources: ['mayo-2022', 'nci-when-returns-2019'],
    },
    {
      id: 'two-weeks',
      form: 'item',
      text: msg('it has lasted for two weeks or more', {id: 'coping.distress.two-weeks'}),
      sources: ['roswell-2015'],
    },
    {
      id: 'daily-life',
      form: 'item',
      text: msg('it gets in the way of sleep, meals, work or daily life', {
        id: 'coping.distress.daily-life',
      }),
      sources: ['acs-distress'],
    },
    {
      id: 'treatment',
      form: 'item',
      text: msg('it gets in the way of your treatment, or of choices you must make', {
        id: 'coping.distress.treatment',
      }),
      sources: ['acs-distress'],
    },
    {
      id: 'early',
      text: msg(
        'Ask early if you live alone, have young children, worry about money, are in pain, or have had depression before. These can make it harder to cope.',
        {id: 'coping.distress.early'},
      ),
      sources: ['acs-distress'],
    },
    {
      id: 'body',
      text: msg(
        'Pain, nausea and being tired can feed distress. Most of the time they can be eased, but it may take more than one try. Tell your care team each time.',
        {id: 'coping.distress.body'},
      ),
      sources: ['acs-anxiety'],
    },
    ...urgent,
  ],
};
