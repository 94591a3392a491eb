/** Widgets as hospitals use them: shared by the accessibility tests, the pages and the pictures. */
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
];

export const examples: readonly Example[] = names.map((name) => ({
  name,
  markup: `<${name}><p>Call us: 555-0100</p></${name}>`,
}));
