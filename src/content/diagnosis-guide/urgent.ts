import {msg} from '@lit/localize';
import type {CarePassage, Section} from '../model.js';
import {emergencyCard} from './urgent-emergency.js';
import {treatmentCard} from './urgent-treatment.js';
import {todayCard} from './urgent-today.js';
import {soonCard} from './urgent-soon.js';

const care: CarePassage[] = [emergencyCard, treatmentCard, todayCard, soonCard];

export const urgent: Section = {
  id: 'urgent',
  open: true,
  heading: msg('When should I get help?', {id: 'diagnosis.urgent.heading'}),
  summary: msg('When to call 911, when to call today, and what can wait for office hours.', {
    id: 'diagnosis.urgent.summary',
  }),
  passages: care,
};
