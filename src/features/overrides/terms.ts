import {termMark, wordsOutsideMarks} from '../../lib/inline-marks/patterns.js';

/** Removes the marks of all terms, or of those in `ids`. */
export const unmarkTerms = (text: string, ids?: ReadonlySet<string>): string =>
  text.replace(termMark, (whole, label: string, id: string) =>
    !ids || ids.has(id) ? label : whole,
  );

/** Marks the original's terms where they also occur in the hospital's wording, once each. */
export function markTerms(words: string, original: string): string {
  let marked = words;
  for (const [, label, id] of original.matchAll(termMark)) {
    let done = false;
    marked = marked.replace(wordsOutsideMarks([label!]), (whole, found: string | undefined) => {
      if (!found || done) return whole;
      done = true;
      return `[${found}](term:${id})`;
    });
  }
  return marked;
}
