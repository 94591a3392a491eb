import {guard} from 'lit/directives/guard.js';
import type {MarkedText} from '../content/model.js';
import {parseInline, type InlinePart} from '../lib/inline-marks/parse-inline.js';
import {element, fragment, type Child} from './element.js';
import {term} from './term.js';

/**
 * A sandboxed frame may open a phone or mail program only from its own window, whatever the page's
 * `<base target>` says. Links to pages have no target of their own.
 */
const linkTarget = (url: string): string | undefined =>
  url.startsWith('http') ? undefined : '_self';

/** Punctuation that belongs to what follows it, and to what it follows. */
const opening = /[(“‘«¿¡]*$/;
const closing = /^[)”’».,:;!?…-]*/;

const isTerm = (part: InlinePart | undefined): boolean =>
  typeof part === 'object' && !!part.url?.startsWith('term:');

const punctuation = (part: InlinePart | undefined, pattern: RegExp): string =>
  typeof part === 'string' ? pattern.exec(part)![0] : '';

/** A term with the punctuation that touches it: lines break before and after a button, even at a comma. */
function termNode(url: string, label: string, before: string, after: string): Child {
  const button = term(url, label);
  return before || after
    ? element('span', {class: 'nowrap'}, ...[before, button, after].filter(Boolean))
    : button;
}

/** The nodes of a text with inline marks: strong text, terms, links. Anything else is shown as typed. */
export const inlineNodes = (text: MarkedText): Child[] =>
  parseInline(text)
    .map((part, index, parts): Child => {
      const previous = parts[index - 1];
      const next = parts[index + 1];
      if (typeof part === 'string') {
        return part
          .replace(isTerm(previous) ? closing : '', '')
          .replace(isTerm(next) ? opening : '', '');
      }
      const {text, url} = part;
      if (!url) return element('strong', {}, text);
      return isTerm(part)
        ? termNode(url, text, punctuation(previous, opening), punctuation(next, closing))
        : element('a', {href: url, target: linkTarget(url)}, text);
    })
    .filter(Boolean);

/** Renders a text with its inline marks in a Lit template; another text replaces its nodes. */
export const renderInline = (text: MarkedText): unknown =>
  guard([text], () => fragment(inlineNodes(text)));
