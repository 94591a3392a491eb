import {msg} from '@lit/localize';
import type {LinesPassage, Section} from '../model.js';
import {imaging} from './tests-imaging.js';
import {labTests} from './tests-lab.js';

const tests: LinesPassage[] = [...imaging, ...labTests];

export const testsSection: Section = {
  id: 'tests',
  heading: msg('Which tests may I have?', {id: 'diagnosis.tests.heading'}),
  summary: msg('What each one is, what it shows and what it is like.', {
    id: 'diagnosis.tests.summary',
  }),
  labels: [
    msg('What it is', {id: 'diagnosis.tests.label-is'}),
    msg('What it shows', {id: 'diagnosis.tests.label-shows'}),
    msg('What to expect', {id: 'diagnosis.tests.label-like'}),
  ],
  passages: [
    {
      id: 'not-all',
      text: msg(
        '**Not everyone needs every test.** Your team picks those that can help to answer your questions. If cancer has spread, tests show which organs it is in.',
        {id: 'diagnosis.tests.not-all'},
      ),
      facts: ['F45', 'F49'],
      sources: ['acs-imaging-spread', 'mayo-2022'],
    },
    {
      id: 'before',
      form: 'note',
      title: msg('Before any test', {id: 'diagnosis.tests.before.title'}),
      text: msg(
        'Follow the rules of your own center. Tell the staff if you are or may be pregnant, if you breastfeed, if you have allergies, diabetes or kidney trouble, or if small spaces scare you.',
        {id: 'diagnosis.tests.before'},
      ),
      sources: ['msk-breast-mri', 'oncolink-ct', 'mayo-bone-scan-prep', 'princeton-pet'],
    },
    ...tests,
  ],
};
