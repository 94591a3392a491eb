import {pageSetting} from '../lib/page-settings.js';
import {resolveUrl, safeDocument} from '../lib/safe-globals.js';

/** The script's own tag, also if a tool runs a copy of its text. */
const ownTag = 'script[src*="widgets.js"], link[rel=modulepreload][href*="widgets.js"]';

/**
 * The URLs where the files of `dist/` may be, the likeliest first: what the page says (`data-base` of a
 * script tag, `base` of the meta tag), the script's own URL, and the one that a tag of the page names.
 * Tools that combine, minify or delay scripts run a copy from elsewhere, also from a `blob:` URL.
 */
export function fileBases(scriptUrl: string): string[] {
  const tag = safeDocument.querySelector(ownTag);
  const named = pageSetting('base');
  return [
    ...new Set(
      [
        // A folder, with or without a slash at its end.
        named !== undefined && resolveUrl(`${named.replace(/\/?$/, '/')}`, safeDocument.baseURI),
        /^(?:https?|file):/.test(scriptUrl) && resolveUrl('.', scriptUrl),
        tag &&
          resolveUrl(
            '.',
            resolveUrl(
              tag.getAttribute('src') ?? tag.getAttribute('href')!,
              safeDocument.baseURI,
            ) ?? '',
          ),
      ].filter((url) => typeof url === 'string'),
    ),
  ];
}
