import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const faith: Section = {
  id: 'faith',
  heading: msg('Faith and meaning', {id: 'coping.faith.heading'}),
  summary: msg('For many people, a source of strength.', {id: 'coping.faith.summary'}),
  passages: [
    {
      id: 'larger',
      text: msg(
        'Faith helps many people, and so does feeling part of something larger than themselves. What it is differs from person to person.',
        {id: 'coping.faith.larger'},
      ),
      facts: ['F98'],
      sources: ['mayo-2022', 'nci-spirituality'],
    },
    {
      id: 'who',
      text: msg(
        'You can talk with someone from your own faith. Or ask your hospital for a chaplain, a counselor or a group.',
        {id: 'coping.faith.who'},
      ),
      sources: ['nci-spirituality'],
    },
    {
      id: 'team',
      text: msg(
        'If your faith matters to you, tell your care team. If you have doubts, or no faith, that is all right too.',
        {id: 'coping.faith.team'},
      ),
      sources: ['nci-spirituality'],
    },
  ],
};
