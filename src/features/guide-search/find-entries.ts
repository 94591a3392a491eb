import {foldAccents} from '../../lib/fold-accents.js';
import type {SearchEntry} from './search-entries.js';

/** The words of a query, without accents, case and the `s` of a plural; none if it is too short to be useful. */
export function wordsOf(query: string): string[] {
  const words = foldAccents(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('').length < 2
    ? []
    : words.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
}

/** Matches any of some words at the start of a word. */
const startOfAny = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})`, 'gu');

/** The entries in which every word occurs; those with one in their title first. */
export function findEntries(
  entries: readonly SearchEntry[],
  words: readonly string[],
): SearchEntry[] {
  if (!words.length) return [];
  const patterns = words.map((word) => startOfAny([word]));
  const found = entries.filter(({folded}) =>
    patterns.every((pattern) => folded.search(pattern) >= 0),
  );
  const isTitled = ({title}: SearchEntry): boolean =>
    foldAccents(title).search(startOfAny(words)) >= 0;
  return [...found.filter(isTitled), ...found.filter((entry) => !isTitled(entry))];
}

/** A piece of a text, and if it matches. */
export interface TextPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Splits a text where words match. */
export function splitAtMatches(text: string, words: readonly string[]): TextPiece[] {
  // A folded text may be shorter or longer, so each of its characters remembers where it comes from.
  const origins: number[] = [];
  let folded = '';
  let index = 0;
  for (const character of text) {
    const plain = foldAccents(character);
    for (let at = 0; at < plain.length; at++) origins.push(index);
    folded += plain;
    index += character.length;
  }
  origins.push(index);
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of words.length ? folded.matchAll(startOfAny(words)) : []) {
    const start = origins[match.index]!;
    pieces.push({text: text.slice(end, start), isMatch: false});
    end = origins[match.index + match[0].length]!;
    pieces.push({text: text.slice(start, end), isMatch: true});
  }
  pieces.push({text: text.slice(end), isMatch: false});
  return pieces.filter(({text}) => text);
}
