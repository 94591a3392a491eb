import {msg} from '@lit/localize';
import type {Section} from '../model.js';
import type {PhasePassage} from '../clinical-trials.js';

const phases: PhasePassage[] = [
  {
    id: 'phase-1',
    form: 'lines',
    people: 22,
    title: msg('Phase 1', {id: 'trials.phases.phase-1.title'}),
    lines: [
      {
        id: 'phase-1-asks',
        text: msg(
          'Is it safe? What dose is right? Least is known here, so the risk may be the highest.',
          {
            id: 'trials.phases.phase-1-asks',
          },
        ),
        sources: ['acs-phases'],
      },
      {
        id: 'phase-1-people',
        text: msg('A small group, about 15 to 30 people.', {id: 'trials.phases.phase-1-people'}),
        sources: ['nci-phases'],
      },
    ],
  },
  {
    id: 'phase-2',
    form: 'lines',
    people: 90,
    title: msg('Phase 2', {id: 'trials.phases.phase-2.title'}),
    lines: [
      {
        id: 'phase-2-asks',
        text: msg('Does it work against one kind of cancer?', {id: 'trials.phases.phase-2-asks'}),
        sources: ['nci-phases', 'acs-phases'],
      },
      {
        id: 'phase-2-people',
        text: msg('A larger group, fewer than 100 people.', {id: 'trials.phases.phase-2-people'}),
        sources: ['nci-phases'],
      },
    ],
  },
  {
    id: 'phase-3',
    form: 'lines',
    people: 500,
    title: msg('Phase 3', {id: 'trials.phases.phase-3.title'}),
    lines: [
      {
        id: 'phase-3-asks',
        text: msg('Is it better than the treatment that is standard today?', {
          id: 'trials.phases.phase-3-asks',
        }),
        sources: ['nci-phases', 'acs-phases'],
      },
      {
        id: 'phase-3-people',
        text: msg('From 100 people to several thousand.', {id: 'trials.phases.phase-3-people'}),
        sources: ['nci-phases'],
      },
    ],
  },
];

export const phasesSection: Section = {
  id: 'phases',
  heading: msg('What the phases mean', {id: 'trials.phases.heading'}),
  summary: msg('Three steps. Each one asks its own question.', {id: 'trials.phases.summary'}),
  labels: [
    msg('What it asks', {id: 'trials.phases.asks-label'}),
    msg('Who takes part', {id: 'trials.phases.people-label'}),
  ],
  passages: [
    {
      id: 'dots',
      text: msg(
        'A new treatment goes from one phase to the next only if it does well. In the drawings, each dot is one person.',
        {id: 'trials.phases.dots'},
      ),
      sources: ['acs-phases', 'nci-phases'],
    },
    ...phases,
    {
      id: 'others',
      text: msg(
        'You may also hear of phase 0 (very small and very early) and phase 4 (after a drug is approved). Some trials join two phases in one.',
        {id: 'trials.phases.others'},
      ),
      sources: ['acs-phases', 'nci-phases'],
    },
  ],
};
