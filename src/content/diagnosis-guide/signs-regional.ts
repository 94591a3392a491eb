import {msg} from '@lit/localize';
import type {LinesPassage} from '../model.js';

export const regionalSigns: LinesPassage[] = [
  {
    id: 'node',
    form: 'lines',
    title: msg('A lump under the arm or by the collarbone', {id: 'diagnosis.signs.node.title'}),
    lines: [
      {
        id: 'node-sign',
        text: msg(
          'A lump or swelling under the arm, above the collarbone or beside the breastbone.',
          {id: 'diagnosis.signs.node-sign'},
        ),
        sources: ['mayo-recurrent-symptoms', 'breastcancer-org-regional'],
      },
      {
        id: 'node-reason',
        text: msg(
          'An infection. Most swollen lymph nodes shrink when it clears up. By the collarbone or low in the neck, cancer is more often the reason, so do not wait with that one.',
          {id: 'diagnosis.signs.node-reason'},
        ),
        sources: ['cleveland-lymph-nodes'],
      },
    ],
  },
  {
    id: 'arm',
    form: 'lines',
    title: msg('A swollen arm', {id: 'diagnosis.signs.arm.title'}),
    lines: [
      {
        id: 'arm-sign',
        call: 'now',
        text: msg(
          'An arm that swells or feels heavy on the treated side. Report it early. If it also hurts, feels warm or turns red, call today.',
          {id: 'diagnosis.signs.arm-sign'},
        ),
        facts: ['F312', 'F313'],
        sources: [
          'breastcancer-org-regional',
          'oncolink-clot',
          'facs-lymphedema',
          'stepup-lymphedema',
        ],
      },
      {
        id: 'arm-reason',
        text: msg(
          '**Lymphedema**: fluid that builds up after lymph nodes were taken out or had radiation. It can start years later. Early care can often keep it under control, so ask for a lymphedema therapist.',
          {id: 'diagnosis.signs.arm-reason'},
        ),
        facts: ['F312'],
        sources: ['facs-lymphedema'],
      },
    ],
  },
  {
    id: 'arm-pain',
    form: 'lines',
    title: msg('Pain or numbness in the arm', {id: 'diagnosis.signs.arm-pain.title'}),
    lines: [
      {
        id: 'arm-pain-sign',
        text: msg(
          'Pain in the arm or shoulder that does not let up, or an arm or hand that gets more and more numb.',
          {id: 'diagnosis.signs.arm-pain-sign'},
        ),
        sources: ['breastcancer-org-regional'],
      },
      {
        id: 'arm-pain-reason',
        text: msg(
          'Aromatase inhibitors, a kind of hormone therapy pill, can make hands and wrists hurt, if you take one.',
          {id: 'diagnosis.signs.arm-pain-reason'},
        ),
        sources: ['komen-aromatase-side-effects'],
      },
    ],
  },
];
