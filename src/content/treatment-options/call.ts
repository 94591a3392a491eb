/** Side effects to call about, by how soon and by kind of medicine. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {AnyPassage} from '../model.js';
import byMedicine from './call-by-medicine.js';
import emergency from './call-emergency.js';
import today from './call-today.js';

const passages: readonly AnyPassage[] = [
  {
    id: 'before',
    form: 'note',
    title: msg('Before treatment starts', {id: 'treatment.call.before.title'}),
    text: msg(
      'Ask for two phone numbers: one for the day, and one for nights and weekends. Ask when they want you to call. If their list asks you to call sooner than this one, follow theirs.',
      {id: 'treatment.call.before'},
    ),
    sources: ['stlukes-report-symptoms'],
  },
  emergency,
  today,
  byMedicine,
  {
    id: 'soon',
    call: 'office-hours',
    form: 'care',
    rank: 'soon',
    title: msg('Tell your team soon', {id: 'treatment.call.soon.title'}),
    text: msg(
      'Call when the office is open. The dose can often be changed, or the trouble treated.',
      {id: 'treatment.call.soon'},
    ),
    facts: ['F325'],
    sources: ['asco-cipn-2020', 'stlukes-report-symptoms'],
    ...medicines,
    signs: [
      {
        id: 'soon-nerves',
        text: msg('**Chemotherapy:** numb, tingling or burning hands or feet.', {
          id: 'treatment.call.soon-nerves',
        }),
        facts: ['F325'],
        sources: ['asco-cipn-2020'],
        ...medicines,
      },
      {
        id: 'soon-rash',
        text: msg('**PI3K or AKT inhibitors:** a mild rash, or diarrhea without the signs above.', {
          id: 'treatment.call.soon-rash',
        }),
        facts: ['F223'],
        sources: ['asco-hr-mbc-2024'],
        ...medicines,
      },
      {
        id: 'soon-hormone',
        text: msg('**Hormone therapy:** hot flashes or sore joints that make you want to stop.', {
          id: 'treatment.call.soon-hormone',
        }),
        sources: ['acs-hormone', 'komen-aromatase-side-effects'],
      },
      {
        id: 'soon-arm',
        text: msg(
          '**After surgery or radiation near the arm:** an arm that swells or feels heavy.',
          {id: 'treatment.call.soon-arm'},
        ),
        facts: ['F312'],
        sources: ['facs-lymphedema'],
        ...medicines,
      },
    ],
  },
];

export default passages;
