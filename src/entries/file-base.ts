import {pageSetting} from '../lib/page-settings.js';
import {resolveUrl, safeDocument} from '../lib/safe-globals.js';

/** The script's own tag, also if a tool runs a copy of it. X's embed script has the same file name. */
const ownTag =
  'script[src*="widgets.js"]:not([src*="platform.twitter."]),' +
  'link[rel=modulepreload][href*="widgets.js"]';

/**
 * The URLs where the files of `dist/` may be, the likeliest first: what the page says (`data-base` of a
 * script tag, `base` of the meta tag), the script's own folder, and those that tags of the page name.
 * Tools that combine, minify or delay scripts run a copy from elsewhere, also from a `blob:` URL, which
 * has no folder.
 */
export function fileBases(scriptUrl: string): string[] {
  const tags = safeDocument.querySelectorAll<HTMLScriptElement & HTMLLinkElement>(ownTag);
  const files = [
    // A folder, with or without a slash at its end.
    pageSetting('base')?.replace(/\/?$/, '/') ?? '',
    scriptUrl,
    ...[...tags].map(({src, href}) => src || href),
  ];
  const folders = files
    .filter(Boolean)
    .map((file) => resolveUrl('.', resolveUrl(file, safeDocument.baseURI) ?? ''));
  return [...new Set(folders)].filter((folder) => folder !== undefined);
}
