import {log} from '../lib/warn.js';

/** The release, put in by the build. */
declare const __VERSION__: string;

/** What the first script of the page leaves there, for those of any release that come later. */
const first = Symbol.for('recurrence-widgets.loader');
const told = Symbol.for('recurrence-widgets.told');
const page = globalThis as {[first]?: string; [told]?: boolean};

/**
 * Whether this script is the first on the page that brings the widgets. A later one leaves the page
 * alone; the console says so, once. `again`: the same address stands there more than once.
 */
export function claimPage(again = false): boolean {
  const release = page[first];
  if ((release || again) && !page[told]) {
    page[told] = true;
    log(
      'warn',
      `the script of release ${__VERSION__} is on this page more than once` +
        `${release ? ` (release ${release} came first and stays)` : ''}; one tag is enough.`,
    );
  }
  page[first] ??= __VERSION__;
  return !release;
}

/** Lets another script bring the widgets, because this one cannot. */
export function releasePage(): void {
  delete page[first];
}
