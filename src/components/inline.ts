import {html, type TemplateResult} from 'lit';
import type {MarkedText} from '../content/model.js';

const mark = /\*\*(.+?)\*\*|\[([^\]]+)\]\(((?:https|tel|mailto|term):[^\s)]+)\)/g;

/**
 * A glossary term in running text; the widget opens its definition. `address` is `term:ID`. No white
 * space within, because it is part of a sentence.
 */
// prettier-ignore
const term = (address: string, label: string): TemplateResult =>
  html`<button type="button" class="term" part="term" value=${address} aria-haspopup="dialog">${label}</button>`;

/** Renders text with its inline marks: strong text, terms, links. Anything else is shown as typed. */
export function renderInline(text: MarkedText): (string | TemplateResult)[] {
  const rendered: (string | TemplateResult)[] = [];
  let end = 0;
  for (const match of text.matchAll(mark)) {
    const [whole, strong, label, address] = match;
    rendered.push(
      text.slice(end, match.index),
      strong
        ? html`<strong>${strong}</strong>`
        : address!.startsWith('term:')
          ? term(address!, label!)
          : html`<a href=${address!}>${label}</a>`,
    );
    end = match.index + whole.length;
  }
  rendered.push(text.slice(end));
  return rendered;
}
