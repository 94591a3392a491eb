/** Sample markup, shared by the accessibility tests, the page tests and the screenshots. */
export interface Example {
  readonly name: string;
  readonly markup: string;
}

const names = [
  'recurrence-explainer',
  'diagnosis-guide',
  'treatment-options',
  'clinical-trials',
  'coping-guide',
  'support-resources',
  'cancer-glossary',
  'appointment-planner',
  'recurrence-guide',
];

export const examples: readonly Example[] = names.map((name) => ({
  name,
  markup: `<${name}><p>Call us: 555-0100</p></${name}>`,
}));

/** Elements without content of their own. */
export const helpers: readonly Example[] = [
  {name: 'language-switch', markup: '<language-switch></language-switch>'},
];
