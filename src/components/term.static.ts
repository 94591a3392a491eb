import {anchorId, pageUrl} from '../lib/static-page.js';
import {element} from './element.js';
import type * as interactive from './term.js';

const glossary = 'cancer-glossary';

/** A glossary term in running text, as a link to its definition. */
export const term: typeof interactive.term = (address, label) => {
  const href = `${pageUrl(glossary)}#${anchorId(glossary, address.slice('term:'.length))}`;
  return element('a', {class: 'term', part: 'term', href}, label);
};
