import {html, type TemplateResult} from 'lit';

/**
 * A glossary term in running text; the widget opens its definition. `address` is `term:ID`. No white
 * space within, because it is part of a sentence.
 */
// prettier-ignore
export const term = (address: string, label: string): TemplateResult =>
  html`<button type="button" class="term" part="term" value=${address} aria-haspopup="dialog">${label}</button>`;
