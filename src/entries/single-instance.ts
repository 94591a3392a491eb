import {log} from '../lib/warn.js';

/** The release, put in by the build. */
declare const __VERSION__: string;

/** Global values that the first script of the page sets for scripts of any release that run later. */
const first = Symbol.for('recurrence-widgets.loader');
const warned = Symbol.for('recurrence-widgets.warned');
const page = globalThis as {[first]?: string; [warned]?: boolean};

/**
 * True if this script is the first of the page to define the widgets. A later one does nothing, and the
 * console warns once. Pass true if the page has several tags with the URL of this script.
 */
export function claimPage(isRepeated = false): boolean {
  const release = page[first];
  if ((release || isRepeated) && !page[warned]) {
    page[warned] = true;
    log(
      'warn',
      `the script of release ${__VERSION__} is on this page more than once` +
        `${release ? ` (release ${release} came first and stays)` : ''}; one tag is enough.`,
    );
  }
  page[first] ??= __VERSION__;
  return !release;
}

/** Lets another script define the widgets, because this one cannot. */
export function releasePage(): void {
  delete page[first];
}
