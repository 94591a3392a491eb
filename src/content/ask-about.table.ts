/** What readers can put on their list of questions with one press, and which question it becomes. */

/** A kind of question; the messages of `ask-about` have its words. */
export type AskKind = 'treatment' | 'test' | 'sign' | 'term';

/** The sections whose passages can be asked about, by widget. */
export const askable: Readonly<Record<string, Readonly<Record<string, AskKind>>>> = {
  'diagnosis-guide': {signs: 'sign', tests: 'test', 'tested-again': 'test'},
  'treatment-options': {'for-you': 'treatment', treatments: 'treatment', targeted: 'treatment'},
  'cancer-glossary': {terms: 'term'},
};

/** Entries of those sections that are no treatment, and have a question of their own in the planner. */
export const notAskable: readonly string[] = [
  'know-kind',
  'know-receptors',
  'know-hormone-receptors',
];
