import {safeDocument} from './safe-globals.js';

const ownFile = /(?:widgets|standalone|frame)\.js|chunks\//;

/** A tag of the page for one of our files, or the page's import map. */
const tags = 'script[integrity][src], link[integrity][href], script[type=importmap]';

/**
 * True if the page pins our files with integrity hashes, on a tag or in an import map. A query string
 * would be another URL, without a hash, so nothing may be requested by another URL then.
 */
export const isPinned = (): boolean =>
  [...safeDocument.querySelectorAll(tags)].some((tag) => {
    const url = tag.getAttribute('src') ?? tag.getAttribute('href');
    const pinned = url ?? (/"integrity"/.test(tag.textContent!) ? tag.textContent! : '');
    return ownFile.test(pinned);
  });
