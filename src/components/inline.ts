import {html, type TemplateResult} from 'lit';
import type {MarkedText} from '../content/model.js';
import {term} from '../features/glossary-popover/term.js';

const mark = /\*\*(.+?)\*\*|\[([^\]]+)\]\(((?:https|tel|mailto|term):[^\s)]+)\)/g;

/** Words with their inline marks: strong words, terms, links. What is no mark is shown as typed. */
export function renderInline(words: MarkedText): (string | TemplateResult)[] {
  const shown: (string | TemplateResult)[] = [];
  let end = 0;
  for (const match of words.matchAll(mark)) {
    const [whole, strong, label, address] = match;
    shown.push(
      words.slice(end, match.index),
      strong
        ? html`<strong>${strong}</strong>`
        : /^term/.test(address!)
          ? term(address!, label!)
          : html`<a href=${address!}>${label}</a>`,
    );
    end = match.index + whole.length;
  }
  shown.push(words.slice(end));
  return shown;
}

/** Fills the braces of a phrase: `fill('by {name}', {name: 'Ana'})`. */
export const interpolate = (phrase: string, values: Record<string, string>): string =>
  phrase.replace(/\{(\w+)\}/g, (brace, key: string) => values[key] ?? brace);
