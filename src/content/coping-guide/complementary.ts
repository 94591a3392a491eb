import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const complementary: Section = {
  id: 'complementary',
  heading: msg('Yoga, herbs and other therapies', {id: 'coping.complementary.heading'}),
  summary: msg('They may ease stress. They do not cure cancer.', {
    id: 'coping.complementary.summary',
  }),
  passages: [
    {
      id: 'along-with',
      text: msg(
        'Complementary therapies are used **along with** your treatment. They may ease side effects and distress.',
        {id: 'coping.complementary.along-with'},
      ),
      facts: ['F91'],
      sources: ['mayo-2022', 'komen-glossary'],
    },
    {
      id: 'examples',
      text: msg(
        'Examples are art, music, dance or other movement, exercise, yoga, meditation and ways to relax. Acupuncture (thin needles in the skin) may help too.',
        {id: 'coping.complementary.examples'},
      ),
      facts: ['F92'],
      sources: ['mayo-2022', 'nccih-cancer'],
    },
    {
      id: 'no-cure',
      form: 'note',
      title: msg('They do not cure cancer', {id: 'coping.complementary.no-cure.title'}),
      text: msg(
        'Alternative medicine is used **in place of** treatment. It does not cure breast cancer. Putting off your treatment can lower the chance that it works. Beware of “cures” sold online.',
        {id: 'coping.complementary.no-cure'},
      ),
      facts: ['F90'],
      sources: ['mayo-2022', 'nccih-cancer', 'komen-glossary'],
    },
    {
      id: 'tell',
      title: msg('Tell your doctor first', {id: 'coping.complementary.tell.title'}),
      text: msg(
        'Herbs, teas, vitamins and other products can make cancer drugs too weak or too strong. Tell your doctor about all that you take, and ask before you start something new.',
        {id: 'coping.complementary.tell'},
      ),
      sources: ['nccih-cancer'],
    },
    {
      id: 'safe',
      text: msg(
        'Massage, yoga and hypnosis are usually safe when they are done well. But people with cancer may need special care, so ask your doctor.',
        {id: 'coping.complementary.safe'},
      ),
      sources: ['nccih-cancer'],
    },
  ],
};
