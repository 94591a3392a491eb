/** A situation, and what the options list must show in it. */
import type {Answers} from '../../../src/lib/reader-answers/situation.ts';

export interface ExpectedOptions {
  readonly id: number;
  readonly name: string;
  readonly answers: Answers;
  readonly often: readonly string[];
  readonly sometimes: readonly string[];
  readonly less: readonly string[];
  readonly hidden: readonly string[];
}
