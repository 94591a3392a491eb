import {html, type TemplateResult} from 'lit';
import {renderInline} from '../../components/inline.js';
import type {TermPassage} from '../../content/model.js';

/** A term, its pronunciation, its definition, and its labeled names in other languages. */
export const termEntry = (
  {id, title, say, text, others}: TermPassage,
  labels: Readonly<Record<string, string>> | undefined,
): TemplateResult =>
  html`<div class="entry" part="entry">
    <dt>${title} <span class="say">${say}</span></dt>
    <dd>${renderInline(text)}</dd>
    ${Object.entries(others ?? {}).map(
      ([tag, word]) =>
        html`<dd class="other">${labels?.[tag]}: <span lang=${tag}>${word}</span></dd>`,
    )}
    <dd class="ask" part="ask" data-ask="terms.${id}"></dd>
  </div>`;
