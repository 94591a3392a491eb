import {guard} from 'lit/directives/guard.js';
import type {MarkedText} from '../content/model.js';
import {parseInline} from '../lib/inline-marks/parse-inline.js';
import {element, fragment, type Child} from './element.js';
import {term} from './term.js';

/**
 * A sandboxed frame may open a phone or mail program only from its own window, whatever the page's
 * `<base target>` says. Links to pages have no target of their own.
 */
const linkTarget = (url: string): string | undefined =>
  url.startsWith('http') ? undefined : '_self';

/** The nodes of a text with inline marks: strong text, terms, links. Anything else is shown as typed. */
export const inlineNodes = (text: MarkedText): Child[] =>
  parseInline(text)
    .filter(Boolean)
    .map((part) => {
      if (typeof part === 'string') return part;
      const {text, url} = part;
      if (!url) return element('strong', {}, text);
      return url.startsWith('term:')
        ? term(url, text)
        : element('a', {href: url, target: linkTarget(url)}, text);
    });

/** Renders a text with its inline marks in a Lit template; another text replaces its nodes. */
export const renderInline = (text: MarkedText): unknown =>
  guard([text], () => fragment(inlineNodes(text)));
