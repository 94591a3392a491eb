import {escapeHtml as escape} from '../../../src/lib/escape-html.ts';
import {parseInline, stripMarks} from '../../../src/lib/inline-marks/parse-inline.ts';
import {wordDiff} from './word-diff.ts';

/** Renders text with its inline marks as HTML. */
export const markedHtml = (text = ''): string =>
  parseInline(text)
    .map((part) => {
      if (typeof part === 'string') return escape(part);
      const {text, url} = part;
      return url
        ? `<a href="${escape(url)}">${escape(text)}</a>`
        : `<strong>${escape(text)}</strong>`;
    })
    .join('');

/** A paragraph with the words that were removed and those that were added. */
export const differenceHtml = (before: string, after: string): string =>
  `<p class="diff">${wordDiff(stripMarks(before), stripMarks(after))
    .map(([kind, words]) =>
      kind === 'same'
        ? escape(words)
        : kind === 'old'
          ? `<del>${escape(words)}</del>`
          : `<ins>${escape(words)}</ins>`,
    )
    .join('')}</p>`;
