import {html, type TemplateResult} from 'lit';
import {renderInline} from '../../components/inline.js';
import type {LocalizedTerm} from './load-term.js';

/** The content of the popover: the term, how to say it, its definition and its name in other languages. */
export function renderTerm({term, content}: LocalizedTerm, close: () => void): TemplateResult {
  const {id, title, say, text, others = {}} = term;
  return html`<p class="subhead" id="term-word">${title}</p>
    <p class="say">${say}</p>
    <p class="meaning" id="term-meaning">${renderInline(text)}</p>
    ${Object.entries(others).map(
      ([tag, name]) =>
        html`<p class="other">${content.others?.[tag]}: <span lang=${tag}>${name}</span></p>`,
    )}
    <p class="ask" part="ask" data-ask="terms.${id}"></p>
    <button type="button" class="close" part="term-close" @click=${close}>
      ${content.close}
    </button>`;
}
