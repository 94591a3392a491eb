import {msg} from '@lit/localize';
import type {InShort, Passage, Section, WidgetContent} from './model.js';
import {urgent} from './diagnosis-guide/urgent.js';
import {signs} from './diagnosis-guide/signs.js';
import {howFound} from './diagnosis-guide/how-found.js';
import {noScans} from './diagnosis-guide/no-scans.js';
import {testsSection} from './diagnosis-guide/tests.js';
import {testedAgain} from './diagnosis-guide/tested-again.js';
import {waiting} from './diagnosis-guide/waiting.js';

/** The content of `<diagnosis-guide>`. */
export type DiagnosisGuideContent = WidgetContent;

const short: InShort = [
  {
    id: 'main',
    text: msg('Most signs turn out not to be cancer.', {id: 'diagnosis.lead.main'}),
    facts: ['F42'],
    sources: ['acs-bone-metastasis-signs', 'dana-farber-mbc-symptoms', 'komen-2015'],
  },
  {
    id: 'biopsy',
    text: msg(
      '**Only a biopsy can confirm that cancer is back.** A small piece of tissue is tested.',
      {
        id: 'diagnosis.lead.biopsy',
      },
    ),
    facts: ['F46'],
    sources: ['bco-biopsy-recurrence', 'mayo-2022'],
  },
  {
    id: 'tell',
    text: msg('Tell your care team about each new sign. You do not have to wait for a visit.', {
      id: 'diagnosis.lead.tell',
    }),
    facts: ['F42'],
    sources: ['acs-follow-up', 'acs-bone-metastasis-signs'],
  },
];

const lead: Passage[] = [
  {
    id: 'next-step',
    call: 'now',
    form: 'note',
    title: msg('Some signs cannot wait', {id: 'diagnosis.lead.next-step.title'}),
    text: msg(
      'Call [911](tel:911) for sudden trouble breathing, new chest pain, a seizure or sudden confusion. The cards below say when to call for other signs. If something worries you, call. If you think of ending your life or of hurting yourself, call or text [988](tel:988) at any hour (for Spanish, press 2 or text AYUDA). In danger right now, call [911](tel:911).',
      {id: 'diagnosis.lead.next-step'},
    ),
    facts: ['F135'],
    sources: ['acs-follow-up', 'acs-shortness-of-breath', 'bvhs-acep-list', 'lifeline-988'],
  },
];
const sections: Section[] = [urgent, signs, howFound, noScans, testsSection, testedAgain, waiting];

const content: DiagnosisGuideContent = {
  heading: msg('Finding out what is going on', {id: 'diagnosis.heading'}),
  updated: '2026-11-28',
  short,
  lead,
  sections,
};

export default content;
