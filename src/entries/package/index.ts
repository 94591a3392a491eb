/**
 * The entry of the npm package: all classes and events. It defines no element; `elements/NAME.js` do.
 * Generated: `npm run generate` writes this file.
 */
export {AppointmentPlanner} from '../../elements/appointment-planner/appointment-planner.js';
export {CancerGlossary} from '../../elements/cancer-glossary/cancer-glossary.js';
export {ClinicalTrials} from '../../elements/clinical-trials/clinical-trials.js';
export {CopingGuide} from '../../elements/coping-guide/coping-guide.js';
export {DiagnosisGuide} from '../../elements/diagnosis-guide/diagnosis-guide.js';
export {LanguageSwitch} from '../../elements/language-switch/language-switch.js';
export {RecurrenceExplainer} from '../../elements/recurrence-explainer/recurrence-explainer.js';
export {RecurrenceGuide} from '../../elements/recurrence-guide/recurrence-guide.js';
export {SupportResources} from '../../elements/support-resources/support-resources.js';
export {TreatmentOptions} from '../../elements/treatment-options/treatment-options.js';
export * from './events.js';
