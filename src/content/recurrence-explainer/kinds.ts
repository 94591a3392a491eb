import {msg} from '@lit/localize';
import type {KindPassage, Section} from '../model.js';

const kinds: KindPassage[] = [
  {
    id: 'local',
    form: 'kind',
    kind: 'local',
    title: msg('Local', {id: 'explainer.kinds.local.title'}),
    text: msg(
      'In the same breast. After a mastectomy: in the skin, the scar area or the chest wall on that side.',
      {id: 'explainer.kinds.local'},
    ),
    facts: ['F3', 'F4'],
    sources: ['mayo-recurrent-symptoms', 'bco-where-recur', 'nci-when-returns-2019', 'mayo-2022'],
  },
  {
    id: 'regional',
    form: 'kind',
    kind: 'regional',
    title: msg('Regional', {id: 'explainer.kinds.regional.title'}),
    text: msg('In lymph nodes close to the breast, such as those under the arm.', {
      id: 'explainer.kinds.regional',
    }),
    facts: ['F3', 'F5'],
    sources: ['mayo-recurrent-symptoms', 'bco-where-recur', 'nci-when-returns-2019', 'mayo-2022'],
  },
  {
    id: 'distant',
    form: 'kind',
    kind: 'distant',
    title: msg('Distant', {id: 'explainer.kinds.distant.title'}),
    text: msg('In another part of the body. Lymph nodes that are far from the breast count too.', {
      id: 'explainer.kinds.distant',
    }),
    facts: ['F3', 'F6'],
    sources: ['mayo-recurrent-symptoms', 'bco-where-recur', 'nci-when-returns-2019', 'mayo-2022'],
  },
];

export const kindsSection: Section = {
  id: 'kinds',
  heading: msg('What kind is it?', {id: 'explainer.kinds.heading'}),
  summary: msg('Local, regional or distant: it depends on where it is.', {
    id: 'explainer.kinds.summary',
  }),
  passages: [
    ...kinds,
    {
      id: 'one-situation',
      title: msg('One situation, three names', {id: 'explainer.kinds.one-situation.title'}),
      text: msg(
        'A distant recurrence is **metastatic** breast cancer. It is also called **stage IV** (four). Some doctors use “stage IV” only for cancer that had spread when it was first found. Doctors call each spot a metastasis, and several spots metastases. A local or regional recurrence is not stage IV.',
        {id: 'explainer.kinds.one-situation'},
      ),
      facts: ['F7', 'F254'],
      sources: ['lbbc-metastatic', 'acs-stage4-page', 'breastcancer-org', 'scca-advanced'],
    },
    {
      id: 'de-novo',
      title: msg('Metastatic from the start', {id: 'explainer.kinds.de-novo.title'}),
      text: msg(
        'Some people already have metastatic cancer the first time they are told that they have breast cancer. That is not a recurrence. Doctors may say “de novo,” which means “from the start.”',
        {id: 'explainer.kinds.de-novo'},
      ),
      facts: ['F8'],
      sources: ['scca-advanced', 'daily-denovo-2021'],
    },
  ],
};
