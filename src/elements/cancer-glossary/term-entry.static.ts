import {html} from 'lit';
import {renderInline} from '../../components/inline.js';
import {staticAnchor} from '../../components/static-anchor.js';
import type * as interactive from './term-entry.js';

/** The same entry, with a target for links from running text. */
export const termEntry: typeof interactive.termEntry = ({id, title, say, text, others}, labels) =>
  html`<div class="entry" part="entry">
    <dt>${staticAnchor(id)}${title} <span class="say">${say}</span></dt>
    <dd>${renderInline(text)}</dd>
    ${Object.entries(others ?? {}).map(
      ([tag, word]) =>
        html`<dd class="other">${labels?.[tag]}: <span lang=${tag}>${word}</span></dd>`,
    )}
  </div>`;
