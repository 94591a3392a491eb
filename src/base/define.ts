import {isSupported} from '../lib/supported.js';
import {log} from '../lib/warn.js';

/** The release; the build inserts it. */
declare const __VERSION__: string;

/** The key of a class's release, shared by all releases on the page. */
const release = Symbol.for('recurrence-widgets.release');

/**
 * Registers an element. If another release or library has already defined the tag, warns instead of
 * throwing: an error here would stop the script before it defines the other widgets. A browser that lacks
 * what the widgets need keeps their fallback.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!isSupported()) return;
  const first = customElements.get(tag) as {[release]?: string} | undefined;
  if (!first) {
    Object.defineProperty(element, release, {value: __VERSION__});
    customElements.define(tag, element);
  } else if (first !== (element as object)) {
    log(
      'warn',
      `<${tag}> of release ${__VERSION__} is not used: ` +
        `${first[release] ? `release ${first[release]}` : 'another script'} defined it first.`,
    );
  }
}
