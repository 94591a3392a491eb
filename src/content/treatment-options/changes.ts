/** The section on changes of a plan. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {Passage} from '../model.js';

const passages: readonly Passage[] = [
  {
    id: 'another',
    title: msg('If one stops working', {id: 'treatment.changes.another.title'}),
    text: msg(
      'There are many treatments. If one does not work, or stops working, another can often be tried. Doctors call each one in turn a “line” of treatment.',
      {id: 'treatment.changes.another'},
    ),
    facts: ['F52'],
    sources: ['asco-hr-mbc-2024', 'breastcancer-org', 'mayo-2022'],
  },
  {
    id: 'active',
    title: msg('Active, then quiet', {id: 'treatment.changes.active.title'}),
    text: msg(
      'The cancer may be active at some times and in remission at others. **Remission** means that there are fewer signs of cancer, or none. **Stable** means that it is not better and not worse.',
      {id: 'treatment.changes.active'},
    ),
    facts: ['F54'],
    sources: ['lifespan-terms', 'breastcancer-org', 'scca-advanced'],
  },
  {
    id: 'ned',
    text: msg(
      '**No evidence of disease** (NED) means that tests find no cancer. It is good news, and not a promise: cells too few to see may still be there.',
      {id: 'treatment.changes.ned'},
    ),
    sources: ['lifespan-terms'],
  },
  {
    id: 'break',
    title: msg('A break', {id: 'treatment.changes.break.title'}),
    text: msg(
      'When the cancer is under control and you feel well, a planned break can help. Plan it with your care team, and keep going to your check-ups. Doctors still study how well breaks work.',
      {id: 'treatment.changes.break'},
    ),
    facts: ['F55'],
    sources: ['breastcancer-org', 'bcn-pause-stop'],
  },
  {
    id: 'never-alone',
    call: 'now',
    form: 'note',
    text: msg(
      'Do not stop or skip a cancer medicine on your own. If it is too hard to take, or something worries you, call first. Your team may be able to help.',
      {id: 'treatment.changes.never-alone'},
    ),
    facts: ['F130'],
    sources: ['fda-dsc-cdk46-2019', 'bco-20-years'],
    ...medicines,
  },
  {
    id: 'stop',
    title: msg('If you think of stopping', {id: 'treatment.changes.stop.title'}),
    text: msg(
      'The choice is yours, and you can change your mind. Without treatment the cancer will probably get worse sooner than with it. Care for pain and other symptoms goes on in any case.',
      {id: 'treatment.changes.stop'},
    ),
    sources: ['bcn-pause-stop', 'foxchase-stopping', 'acs-palliative'],
  },
];

export default passages;
