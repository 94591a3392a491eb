import {safeDocument} from './safe-globals.js';

/**
 * True if the page pins files with integrity hashes, on the script tag or in an import map. A query string
 * would be another URL, without a hash, so nothing may be requested by another URL then.
 */
export const isPinned = (): boolean =>
  [...safeDocument.querySelectorAll('script[integrity], script[type=importmap]')].some(
    (script) =>
      script.hasAttribute('integrity') || script.textContent?.includes('"integrity"') === true,
  );
