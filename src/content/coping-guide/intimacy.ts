import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const intimacy: Section = {
  id: 'intimacy',
  heading: msg('Closeness and sex', {id: 'coping.intimacy.heading'}),
  summary: msg('Dryness, and what to ask your team.', {id: 'coping.intimacy.summary'}),
  passages: [
    {
      id: 'partner',
      title: msg('You and your partner', {id: 'coping.people.partner.title'}),
      text: msg(
        'Treatment can change your body, your energy and your wish for sex. Your doctor may not bring it up, so you can. Ask: Is sex safe for me now? What could help?',
        {id: 'coping.people.partner'},
      ),
      sources: ['dana-farber-sexual', 'cancercare-intimacy'],
    },
    {
      id: 'dryness',
      title: msg('Vaginal dryness', {id: 'coping.intimacy.dryness.title'}),
      text: msg(
        'For a dry vagina, you can use a moisturizer several times a week. For sex, use a lubricant that is water-soluble or made with silicone. Oil can make a condom fail.',
        {id: 'coping.intimacy.dryness'},
      ),
      facts: ['F284'],
      sources: ['hopkins-vaginal-dryness'],
    },
    {
      id: 'estrogen',
      text: msg(
        'Ask your oncologist before you use estrogen in the vagina. Some doctors accept it and others advise against it. It is still being studied.',
        {id: 'coping.intimacy.estrogen'},
      ),
      facts: ['F285'],
      sources: ['hopkins-vaginal-dryness', 'houston-methodist-dryness'],
    },
  ],
};
