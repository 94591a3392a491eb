import {html} from 'lit';
import {anchorId, pageUrl} from '../lib/static-page.js';
import type * as interactive from './term.js';

const glossary = 'cancer-glossary';

/** A glossary term in running text, as a link to its definition. */
// prettier-ignore
export const term: typeof interactive.term = (address, label) =>
  html`<a class="term" part="term" href="${pageUrl(glossary)}#${anchorId(glossary, address.slice('term:'.length))}">${label}</a>`;
