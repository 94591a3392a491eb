/**
 * Page translators (Chrome, Edge, translate buttons of a site) change the `lang` of the document and mark
 * it with a class. That is not the page's choice of a language, nor the reader's between ours.
 */
import {safeDocument} from '../lib/safe-globals.js';

/** A translator may change `lang` first and add its class in a later task, this soon after, in ms. */
export const SAME_ACTION = 1000;

let current: string | null | undefined;
let previous: string | null | undefined;
let changedAt = -Infinity;

/** True while a translator shows the page in another language. */
export const isTranslated = (): boolean =>
  /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(safeDocument.documentElement.className);

/** The `lang` that the page itself gave the document. */
export function pageLang(): string | null {
  const lang = safeDocument.documentElement.getAttribute('lang');
  if (!isTranslated()) {
    if (lang !== current) {
      previous = current;
      current = lang;
      changedAt = performance.now();
    }
    return lang;
  }
  const madeByTranslator = current === lang && performance.now() - changedAt < SAME_ACTION;
  return (madeByTranslator ? previous : current) ?? null;
}
