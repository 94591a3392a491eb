import type {MarkedText} from '../../content/model.js';

/** Any inline mark of content (see `MarkedText`): captures strong text, or a label and its URL. */
export const inlineMark = /\*\*(.+?)\*\*|\[([^\]]+)\]\(((?:https|tel|mailto|term):[^\s)]+)\)/g;

/** Plain text, or the text of a mark: strong, or a link if it has a URL. */
export type InlinePart = string | {readonly text: string; readonly url: string | undefined};

/** Splits text at its marks. Anything that is not a mark is plain text. */
export function parseInline(text: MarkedText): InlinePart[] {
  const parts: InlinePart[] = [];
  let end = 0;
  for (const match of text.matchAll(inlineMark)) {
    const [whole, strong, label, url] = match;
    parts.push(text.slice(end, match.index), {text: strong ?? label!, url});
    end = match.index + whole.length;
  }
  parts.push(text.slice(end));
  return parts;
}

/** The text without its inline marks. */
export const stripMarks = (text: MarkedText): string => text.replace(inlineMark, '$1$2');
