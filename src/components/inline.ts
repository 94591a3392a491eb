import {html, nothing, type TemplateResult} from 'lit';
import type {MarkedText} from '../content/model.js';
import {parseInline} from '../lib/inline-marks/parse-inline.js';
import {term} from './term.js';

/**
 * A sandboxed frame may open a phone or mail program only from its own window, whatever the page's
 * `<base target>` says. Links to pages have no target of their own.
 */
const linkTarget = (url: string): string | typeof nothing =>
  url.startsWith('http') ? nothing : '_self';

/** Renders text with its inline marks: strong text, terms, links. Anything else is shown as typed. */
export const renderInline = (text: MarkedText): (string | TemplateResult)[] =>
  parseInline(text).map((part) => {
    if (typeof part === 'string') return part;
    const {text, url} = part;
    if (!url) return html`<strong>${text}</strong>`;
    return url.startsWith('term:')
      ? term(url, text)
      : html`<a href=${url} target=${linkTarget(url)}>${text}</a>`;
  });
