import {warnOnce} from '../lib/warn.js';

/**
 * Imports a module. The build turns `() => import('…')` into a function that appends `retry` to the URL
 * (tools/rollup/retry-imports.ts).
 */
export type ImportModule<Module> = (retry: string) => Promise<Module>;

/**
 * Returns a function that imports a module on demand. Concurrent callers share one request. A failure
 * is reported once in the console and not cached, so the next call tries again: browsers cache failed
 * imports by URL, and a query string forces a new request.
 *
 * @param name - Name of the module in console messages, such as `the feature "print"`.
 */
export function lazy<Module>(name: string, load: ImportModule<Module>): () => Promise<Module> {
  let request: Promise<Module> | undefined;
  let failures = 0;
  return () =>
    (request ??= load(failures ? `?retry=${failures}` : '').catch((error: unknown) => {
      request = undefined;
      failures++;
      warnOnce(
        `could not load ${name}; the page stays as it is. It will retry when needed or back online; ` +
          'some browsers need a reload.',
      );
      throw error;
    }));
}
