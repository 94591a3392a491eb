import type {SourceId} from '../../../../src/content/sources.ts';

/** A sentence that a clinician may add to a passage; it shows nowhere until a hospital adds it. */
export interface Proposal {
  /** The fact that it comes from, marked `careful` in the list of facts. */
  readonly fact: `F${number}`;
  /** The message that it is added to. */
  readonly passage: string;
  readonly en: string;
  readonly es: string;
  /** May be empty where no source could be read; `confirm` then says so. */
  readonly sources: readonly SourceId[];
  /** The reason why it does not show yet. */
  readonly confirm: {readonly en: string; readonly es: string};
}
