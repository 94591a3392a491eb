/** The rules for passages that a hospital may reword but not omit. */
import type {AnyPassage} from './model.js';

/** A drawing, a table or a list refers to each passage of these forms by its id. */
const requiredForms = new Set<AnyPassage['form']>(['place', 'option', 'care']);

/**
 * True for a passage that cannot be omitted: by its form, because it is marked as `required`, or because it
 * is a sign of an emergency. `group` is the passage that contains it, if any.
 */
export const isRequired = (passage: AnyPassage, group?: AnyPassage): boolean =>
  requiredForms.has(passage.form) ||
  ('required' in passage && passage.required === true) ||
  (group !== undefined && 'rank' in group && group.rank === 'emergency');
