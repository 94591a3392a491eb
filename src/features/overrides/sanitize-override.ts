import {linkMark, strongMark} from '../../lib/inline-marks/patterns.js';

const allowedUrl = /^(?:https:\/\/[^/?#@]+(?:[/?#]|$)|tel:\+?[\d-]+$|mailto:[^\s@]+@)/i;

/** A problem with a hospital's wording. */
export type OverrideProblem = 'marks' | 'links' | 'braces';

const placeholders = (text: string): string => `${text.match(/\{\w+\}/g)?.sort()}`;

/**
 * A hospital's wording, safe to show: `**strong**` and links to https, tel or mailto if `marks` is true,
 * and no marks otherwise; a removed mark leaves its text. Undefined if the placeholders in braces are
 * not those of the original. `onProblem` gets each problem found.
 */
export function sanitizeOverride(
  words: string,
  original: string,
  marks: boolean,
  onProblem: (problem: OverrideProblem) => void,
): string | undefined {
  let text = words;
  // Removing one link can leave another.
  for (let before; before !== text;) {
    before = text;
    text = text.replace(linkMark, (whole, label: string, url: string) => {
      if (marks && allowedUrl.test(url)) return whole;
      onProblem(marks ? 'links' : 'marks');
      return label;
    });
  }
  if (!marks) {
    text = text.replace(strongMark, (_, label: string) => {
      onProblem('marks');
      return label;
    });
  }
  if (placeholders(text) === placeholders(original)) return text;
  onProblem('braces');
  return undefined;
}
