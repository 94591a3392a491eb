/**
 * The tags of all widgets, for tests in browsers, which cannot read folders.
 * Generated: `npm run generate` writes this file.
 */
export const widgetTags: readonly string[] = [
  'appointment-planner',
  'cancer-glossary',
  'clinical-trials',
  'coping-guide',
  'diagnosis-guide',
  'language-switch',
  'recurrence-explainer',
  'recurrence-guide',
  'support-resources',
  'treatment-options',
];
