/** A recurrence that is DCIS. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {Passage} from '../model.js';

const passages: readonly Passage[] = [
  {
    id: 'what',
    text: msg(
      'DCIS is cancer that has not grown out of the milk ducts. It is called non-invasive. It cannot spread outside the breast. But some of it can become invasive if it is left.',
      {id: 'treatment.dcis.what'},
    ),
    facts: ['F241'],
    sources: ['acs-dcis'],
    ...medicines,
  },
  {
    id: 'treat',
    text: msg(
      'It is treated with a lumpectomy, usually with radiation, or with a mastectomy. If your breast has had radiation, ask which one fits now.',
      {id: 'treatment.dcis.treat'},
    ),
    facts: ['F242'],
    sources: ['acs-dcis'],
    ...medicines,
  },
  {
    id: 'medicines',
    text: msg(
      'Chemotherapy, medicine against HER2 and immunotherapy are not used if all that is back is DCIS. A hormone therapy pill may be used, if the cells have hormone receptors.',
      {id: 'treatment.dcis.medicines'},
    ),
    facts: ['F244'],
    sources: ['bco-stage0-2021', 'acs-dcis'],
    ...medicines,
  },
  {
    id: 'her2',
    text: msg(
      'A HER2 test result does not change this. In a study of about 2,000 women with a first DCIS, HER2 medicine with radiation did not clearly lower the number of returns.',
      {id: 'treatment.dcis.her2'},
    ),
    facts: ['F318'],
    sources: ['nsabp-b43-2021'],
    ...medicines,
  },
];

export default passages;
