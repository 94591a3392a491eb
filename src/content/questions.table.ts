/**
 * What the widgets ask the reader, and when. The treatment options, the trial search and the planner share the
 * answers. A question that is not answered, or not asked, counts as `unknown`.
 */

/** The questions in the order they are asked, with their answers. */
export const questions = {
  /** `regional`: nodes under the arm. `collarbone`: nodes by the collarbone or the breastbone. */
  kind: ['local', 'regional', 'collarbone', 'metastatic', 'unknown'],
  type: ['invasive', 'dcis', 'unknown'],
  surgery: ['lumpectomy', 'mastectomy', 'none', 'unknown'],
  place: ['bones', 'lungs', 'liver', 'brain', 'skin', 'belly', 'nodes', 'other', 'unknown'],
  /** Radiation to the place where the cancer is now. */
  radiation: ['yes', 'no', 'unknown'],
  /** `her2-positive`: hormone receptors not known. `her2-only`: no hormone receptors. */
  receptors: [
    'hr-positive',
    'her2-and-hr-positive',
    'her2-only',
    'her2-positive',
    'triple-negative',
    'unknown',
  ],
  /** `hormone-recent`: a hormone pill now, or until less than 12 months ago. */
  medicines: ['hormone-recent', 'hormone-earlier', 'cdk46', 'her2-recent', 'none', 'unknown'],
} as const;

/** A question. */
export type Question = keyof typeof questions;

/** An answer to a question. */
export type Answer<Asked extends Question = Question> = (typeof questions)[Asked][number];

/** Questions that take several answers at once. */
export const multiple: readonly Question[] = ['place', 'medicines'];

/** Answers that exclude all others of a question that takes several. */
export const exclusive: readonly string[] = ['none', 'unknown'];

/** A situation: the answers to every question. */
export type Situation = {readonly [Asked in Question]: readonly Answer<Asked>[]};

/** The answers that a rule applies to; a question that is absent does not matter. */
export type When = {readonly [Asked in Question]?: readonly Answer<Asked>[]};

/** Answers of people whose cancer is HER2 positive. */
export const her2 = ['her2-and-hr-positive', 'her2-only', 'her2-positive'] as const;

/** Local and regional recurrence. */
export const near = ['local', 'regional', 'collarbone'] as const;

/** The situations in which a question is asked; in others its answer does not count. */
export const askedWhen: {readonly [Asked in Question]?: When} = {
  type: {kind: ['local']},
  surgery: {kind: ['local']},
  place: {kind: ['metastatic']},
  radiation: {kind: [...near, 'metastatic']},
  medicines: {receptors: ['hr-positive', ...her2], type: ['invasive', 'unknown']},
};
