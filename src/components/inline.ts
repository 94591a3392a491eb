import {html, type TemplateResult} from 'lit';
import type {MarkedText} from '../content/model.js';
import {term} from './term.js';

const mark = /\*\*(.+?)\*\*|\[([^\]]+)\]\(((?:https|tel|mailto|term):[^\s)]+)\)/g;

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
