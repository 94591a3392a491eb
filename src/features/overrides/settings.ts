import {pageSetting} from '../../lib/page-settings.js';
import {resolveUrl, safeDocument} from '../../lib/safe-globals.js';
import {warnOnce} from '../../lib/warn.js';

/**
 * The absolute URL of the overrides for an element: its `words` attribute, else the page's setting.
 * Undefined if there is none, or if it is empty or not a URL.
 */
export function overridesUrl(element: Element): string | undefined {
  const value = element.getAttribute('words') ?? pageSetting('words');
  if (!value?.trim()) return undefined;
  const url = resolveUrl(value, safeDocument.baseURI);
  if (!url) warnOnce(`words="${value.slice(0, 80)}": expected the URL of a words.json file.`);
  return url;
}
