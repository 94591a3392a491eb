import {html, type TemplateResult} from 'lit';
import {renderInline} from '../../components/inline.js';
import type {TermPassage} from '../../content/model.js';

/** A term, how to say it, its definition and the word for it in other languages, each with its label. */
export const termEntry = (
  {title, say, text, others}: TermPassage,
  labels: Readonly<Record<string, string>> | undefined,
): TemplateResult =>
  html`<div class="entry" part="entry">
    <dt>${title} <span class="say">${say}</span></dt>
    <dd>${renderInline(text)}</dd>
    ${Object.entries(others ?? {}).map(
      ([tag, word]) =>
        html`<dd class="other">${labels?.[tag]}: <span lang=${tag}>${word}</span></dd>`,
    )}
  </div>`;
