import {isPinned} from '../lib/is-pinned.js';
import {warnOnce} from '../lib/warn.js';

/**
 * Imports a module. The build turns `() => import('…')` into a function that appends `retry` to the URL
 * (tools/rollup/retry-imports.ts).
 */
export type ImportModule<Module> = (retry: string) => Promise<Module>;

/** How long to wait before each new attempt, in milliseconds. A bad minute on a phone heals in that time. */
const DELAYS: readonly number[] = [2_000, 8_000, 30_000];

/**
 * Calls a task after the `failures`-th failure in a row: in 2, 8 or 30 seconds, or as soon as the browser
 * is back online; after the third, only then.
 */
export function retryLater(failures: number, task: () => void): void {
  const delay = DELAYS[failures - 1];
  const run = (): void => {
    clearTimeout(timer);
    removeEventListener('online', run);
    task();
  };
  const timer = delay === undefined ? undefined : setTimeout(run, delay);
  addEventListener('online', run);
}

/** The message of an error, or nothing if it has none. */
export const reasonOf = (error: unknown): string =>
  (error as Partial<Error> | undefined)?.message ? ` (${(error as Error).message})` : '';

/**
 * Returns a function that imports a module on demand. Concurrent callers share one request. A failure
 * is reported once in the console and not cached, so the next call tries again: browsers cache failed
 * imports by URL, and a query string forces a new request, except on pages that pin files by their hashes.
 *
 * @param name - Name of the module in console messages, such as `the feature "print"`.
 */
export function lazy<Module>(name: string, load: ImportModule<Module>): () => Promise<Module> {
  let request: Promise<Module> | undefined;
  let failures = 0;
  return () =>
    (request ??= load(failures && !isPinned() ? `?retry=${failures}` : '').catch(
      (error: unknown) => {
        request = undefined;
        // The reason names the URL, which is another one in each attempt.
        if (!failures++) {
          warnOnce(
            `could not load ${name}${reasonOf(error)}; the page stays as it is. It will retry after ` +
              'some seconds, when needed and when back online.',
          );
        }
        throw error;
      },
    ));
}
