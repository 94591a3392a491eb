import {msg} from '@lit/localize';
import type {Section} from '../model.js';
import {localSigns} from './signs-local.js';
import {regionalSigns} from './signs-regional.js';
import {distantSigns} from './signs-distant.js';

export const signs: Section = {
  id: 'signs',
  heading: msg('Which signs should I report?', {id: 'diagnosis.signs.heading'}),
  summary: msg('Each one with common reasons that are not cancer.', {
    id: 'diagnosis.signs.summary',
  }),
  labels: [
    msg('The sign', {id: 'diagnosis.signs.label-sign'}),
    msg('Other common reasons', {id: 'diagnosis.signs.label-reason'}),
  ],
  passages: [
    {
      id: 'report-any',
      text: msg(
        'These signs are common. **Most often they are not cancer, but report any of them.** Only your care team can find the cause. Some people notice nothing, so go to your planned visits too.',
        {id: 'diagnosis.signs.report-any'},
      ),
      facts: ['F42'],
      sources: [
        'acs-bone-metastasis-signs',
        'dana-farber-mbc-symptoms',
        'komen-2015',
        'verywell-mbc-symptoms',
      ],
    },
    {
      id: 'near',
      form: 'note',
      text: msg(
        '**In the breast, the scar or the chest.** Here a sign could mean a local recurrence (the cancer is back in the same place).',
        {id: 'diagnosis.signs.near'},
      ),
      sources: ['mayo-recurrent-symptoms', 'bco-local-symptoms'],
    },
    ...localSigns,
    {
      id: 'nodes',
      form: 'note',
      text: msg(
        '**Under the arm and by the collarbone.** Here a sign could mean a regional recurrence (in lymph nodes near the breast). Lymph nodes are small parts of the body that help fight germs. Report trouble swallowing too.',
        {id: 'diagnosis.signs.nodes'},
      ),
      sources: ['mayo-recurrent-symptoms', 'breastcancer-org-regional'],
    },
    ...regionalSigns,
    {
      id: 'body',
      form: 'note',
      text: msg(
        '**In the rest of the body.** Here a sign could mean a distant recurrence, also called metastatic cancer.',
        {id: 'diagnosis.signs.body'},
      ),
      sources: ['mayo-recurrent-symptoms', 'dana-farber-mbc-symptoms'],
    },
    ...distantSigns,
  ],
};
