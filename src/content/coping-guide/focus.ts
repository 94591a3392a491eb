import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const focus: Section = {
  id: 'focus',
  heading: msg('When it is hard to think', {id: 'coping.focus.heading'}),
  summary: msg('That is natural. Small steps help.', {id: 'coping.focus.summary'}),
  passages: [
    {
      id: 'natural',
      text: msg(
        'It is natural if you cannot focus or remember well right now. Some treatments can do this too, such as chemotherapy. These may help:',
        {id: 'coping.focus.natural'},
      ),
      facts: ['F34'],
      sources: ['breastcancer-org', 'nci-memory'],
    },
    {
      id: 'little',
      form: 'item',
      text: msg('Read a little at a time.', {id: 'coping.focus.little'}),
      facts: ['F34'],
      sources: ['nci-memory', 'breastcancer-org'],
    },
    {
      id: 'write',
      form: 'item',
      text: msg('Write things down. Use lists, a calendar or a pill box.', {
        id: 'coping.focus.write',
      }),
      sources: ['nci-memory', 'nkch-memory'],
    },
    {
      id: 'someone',
      form: 'item',
      text: msg('Take someone with you to visits, to listen and take notes.', {
        id: 'coping.focus.someone',
      }),
      sources: ['nkch-memory'],
    },
    {
      id: 'best-time',
      form: 'item',
      text: msg('Do hard tasks at your best time of day, one at a time.', {
        id: 'coping.focus.best-time',
      }),
      sources: ['nci-memory', 'nkch-memory'],
    },
    {
      id: 'routine',
      form: 'item',
      text: msg('Keep a daily routine and get enough sleep. Ask your team about light exercise.', {
        id: 'coping.focus.routine',
      }),
      sources: ['nci-memory'],
    },
    {
      id: 'tell',
      text: msg(
        'Tell your care team. Poor sleep, worry, low mood and being tired can make it worse. All of these can be treated.',
        {id: 'coping.focus.tell'},
      ),
      sources: ['nci-memory'],
    },
    {
      id: 'confused',
      call: 'now',
      form: 'note',
      text: msg(
        '**Being very confused is different.** If it comes on fast, call [911](tel:911). If it comes slowly, call your care team today. Do not stay alone.',
        {id: 'coping.focus.confused'},
      ),
      sources: ['nkch-memory', 'acs-anxiety'],
    },
    {
      id: 'how-much',
      title: msg('How much do you want to know?', {id: 'coping.focus.how-much.title'}),
      text: msg(
        'Learn as much as you want to know about your cancer, including what you can expect (your outlook). It can help you decide. If you would rather know less for now, that is fine too.',
        {id: 'coping.focus.how-much'},
      ),
      facts: ['F95'],
      sources: ['mayo-2022', 'nci-when-returns-2019'],
    },
  ],
};
