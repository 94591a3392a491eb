/** The conformance levels of the VPAT. */
export type Conformance = 'Supports' | 'Partially Supports' | 'Not Applicable';

/** A test of this project that checks a criterion: its file in `test/`, and a part of its title. */
export type TestReference = readonly [file: string, title: string];

/** A criterion of a standard, and how the widgets meet it. */
export interface Criterion {
  /** Such as `1.4.3` or `302.1`. */
  readonly id: string;
  readonly name: string;
  /** Of WCAG 2.2. */
  readonly level?: 'A' | 'AA';
  readonly conformance: Conformance;
  readonly remarks: string;
  readonly tests?: readonly TestReference[];
  /** The part that no test can judge, which the maintainers reviewed in pages and code. */
  readonly manualReview?: string;
}

/** A table of the report. */
export interface CriteriaTable {
  readonly title: string;
  readonly criteria: readonly Criterion[];
}
