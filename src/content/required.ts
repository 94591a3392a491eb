/** Which passages a hospital may reword but not omit. */
import type {AnyPassage} from './model.js';

/** Forms that a widget's drawing, table or list of calls refers to one by one. */
const requiredForms = new Set<AnyPassage['form']>(['place', 'option', 'care']);

/**
 * True for a passage that has to stay: by its form, because it says so (`required`), or because it is a
 * sign of an emergency. `group` is the passage that contains it, if any.
 */
export const isRequired = (passage: AnyPassage, group?: AnyPassage): boolean =>
  requiredForms.has(passage.form) ||
  ('required' in passage && passage.required === true) ||
  (group !== undefined && 'rank' in group && group.rank === 'emergency');
