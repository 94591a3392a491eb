export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Prints the results of each runner as they come, and their sum. */
export class Tally {
  readonly #total: Counts = {passed: 0, failed: 0, skipped: 0};

  /** A runner that ran nothing counts as a failure. */
  add(runner: string, {passed, failed, skipped}: Counts): void {
    const failures = passed + failed === 0 ? 1 : failed;
    console.log(format(`${runner}: `, {passed, failed: failures, skipped}));
    this.#total.passed += passed;
    this.#total.failed += failures;
    this.#total.skipped += skipped;
  }

  check(name: string, passed: boolean): void {
    this.add(name, {passed: Number(passed), failed: Number(!passed), skipped: 0});
  }

  /** Prints the last line; returns the exit code. */
  finish(): number {
    console.log(format('', this.#total));
    return this.#total.failed ? 1 : 0;
  }
}

const format = (prefix: string, {passed, failed, skipped}: Counts): string =>
  `${prefix}${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
