import {relative, sep} from 'node:path';
import type {Counts} from './tally.ts';

/** The results of one test file in one engine. */
export interface FileResult extends Counts {
  /** Its path, from the project's folder. */
  readonly file: string;
  /** The name of the engine, or `Node`, whose tests drive Chromium. */
  readonly engine: string;
}

/** The path of a test file from the project's folder, with `/`. */
export const testPath = (file: string): string => relative('.', file).split(sep).join('/');

export function sumCounts(results: readonly Counts[]): Counts {
  const sum: Counts = {passed: 0, failed: 0, skipped: 0};
  for (const {passed, failed, skipped} of results) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** The results by engine, in the order in which the engines come. */
export function countsByEngine(results: readonly FileResult[]): ReadonlyMap<string, Counts> {
  const engines = [...new Set(results.map(({engine}) => engine))];
  return new Map(
    engines.map((name) => [name, sumCounts(results.filter(({engine}) => engine === name))]),
  );
}
