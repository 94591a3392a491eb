import {msg} from '@lit/localize';
import type {LinesPassage} from '../model.js';

export const labTests: LinesPassage[] = [
  {
    id: 'blood',
    form: 'lines',
    title: msg('Blood tests and tumor markers', {id: 'diagnosis.tests.blood.title'}),
    lines: [
      {
        id: 'blood-is',
        text: msg(
          'Lab tests of your blood. **Tumor markers** are things in the blood that can be high in some people with cancer, such as CA 15-3, CA 27.29 and CEA.',
          {id: 'diagnosis.tests.blood-is'},
        ),
        facts: ['F45'],
        sources: ['lbbc-blood-tests', 'mayo-2022'],
      },
      {
        id: 'blood-shows',
        text: msg(
          'How your blood, liver, kidneys and bones are doing. Markers can help follow metastatic cancer during treatment. They can be high without cancer and normal with it. So a marker alone does not tell if cancer is back.',
          {id: 'diagnosis.tests.blood-shows'},
        ),
        sources: ['lbbc-blood-tests', 'acs-follow-up'],
      },
      {
        id: 'blood-like',
        text: msg('A needle in a vein, most often inside the elbow, or in your port.', {
          id: 'diagnosis.tests.blood-like',
        }),
        sources: ['lbbc-blood-chemistry'],
      },
    ],
  },
  {
    id: 'biopsy',
    form: 'lines',
    title: msg('Biopsy', {id: 'diagnosis.tests.biopsy.title'}),
    lines: [
      {
        id: 'biopsy-is',
        text: msg('A small piece is taken out, and a doctor looks at it under a microscope.', {
          id: 'diagnosis.tests.biopsy-is',
        }),
        sources: ['mayo-2022', 'bco-biopsy-recurrence'],
      },
      {
        id: 'biopsy-shows',
        text: msg(
          'If it is cancer, and of which type. It can also show that a spot is not cancer.',
          {id: 'diagnosis.tests.biopsy-shows'},
        ),
        facts: ['F46'],
        sources: ['mayo-2022', 'bco-biopsy-recurrence'],
      },
      {
        id: 'biopsy-like',
        text: msg(
          'The skin is made numb. Then a needle takes a few thin pieces, often guided by a scan. If you take a blood thinner, ask about it before. Ask too if your spot can be reached safely.',
          {id: 'diagnosis.tests.biopsy-like'},
        ),
        sources: ['acs-core-biopsy', 'kaiser-core-biopsy', 'bco-biopsy-recurrence'],
      },
    ],
  },
];
