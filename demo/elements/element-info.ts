import type {Text} from '../layout/text.js';

/** An attribute, as an element's page explains it. The complete list is in the generated reference. */
export interface AttributeInfo {
  readonly name: string;
  /** Its possible values, if they are few. */
  readonly values?: string;
  /** Its description; code in backticks. */
  readonly text: Text;
}

/** A `<support-resource>` in an element's snippet. */
export interface ChildInfo {
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly text: string;
}

/** The page of an element. Each file in this folder that is named after an element exports one. */
export interface ElementInfo {
  readonly title: Text;
  readonly summary: Text;
  readonly attributes: readonly AttributeInfo[];
  readonly children?: readonly ChildInfo[];
}
