import {msg} from '@lit/localize';
import type {KindPassage, Section} from '../model.js';

const found: KindPassage[] = [
  {
    id: 'local',
    form: 'kind',
    kind: 'local',
    title: msg('Local: in the breast, scar or chest', {id: 'diagnosis.how-found.local.title'}),
    text: msg(
      'Most often on a mammogram (an X-ray of the breast), or in an exam: you or your doctor see or feel a change. After a breast was rebuilt, it is most often found because the person notices a change.',
      {id: 'diagnosis.how-found.local'},
    ),
    facts: ['F39', 'F294'],
    sources: ['komen-recurrence', 'mayo-2022', 'prs-recurrence-reconstruction-2019'],
  },
  {
    id: 'regional',
    form: 'kind',
    kind: 'regional',
    title: msg('Regional: in nearby lymph nodes', {id: 'diagnosis.how-found.regional.title'}),
    text: msg(
      'You or your doctor may feel a lump or swelling under the arm or by the collarbone.',
      {id: 'diagnosis.how-found.regional'},
    ),
    sources: ['mayo-recurrent-symptoms', 'breastcancer-org-regional'],
  },
  {
    id: 'distant',
    form: 'kind',
    kind: 'distant',
    title: msg('Distant: in another part of the body', {id: 'diagnosis.how-found.distant.title'}),
    text: msg(
      'Most often because a person tells the care team about a symptom. That is why it helps to speak up.',
      {id: 'diagnosis.how-found.distant'},
    ),
    facts: ['F40'],
    sources: ['komen-recurrence'],
  },
];

export const howFound: Section = {
  id: 'how-found',
  heading: msg('How is a recurrence found?', {id: 'diagnosis.how-found.heading'}),
  summary: msg('In an exam, on a mammogram, or because you spoke up.', {
    id: 'diagnosis.how-found.summary',
  }),
  passages: [
    ...found,
    {
      id: 'elsewhere',
      title: msg('What happens then', {id: 'diagnosis.how-found.elsewhere.title'}),
      text: msg(
        'If it is local, more tests look for cancer in other parts of the body too. A biopsy then tells for sure if the cancer is back.',
        {id: 'diagnosis.how-found.elsewhere'},
      ),
      facts: ['F46', 'F48'],
      sources: ['komen-recurrence', 'bco-biopsy-recurrence', 'mayo-2022'],
    },
  ],
};
