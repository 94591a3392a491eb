import type {TermPassage} from '../../content/model.js';
import {foldAccents} from '../../lib/fold-accents.js';

/** Finds terms by any of their forms, or by their name in another language. */
export function findTerms(terms: readonly TermPassage[], query: string): readonly TermPassage[] {
  const needle = foldAccents(query).trim().replace(/\s+/g, ' ');
  if (!needle) return terms;
  return terms.filter(({title, forms, others}) =>
    [title, forms, ...Object.values(others ?? {})].some((text) =>
      foldAccents(text).includes(needle),
    ),
  );
}

/** Groups terms by their first letter, in the sort order of a language. */
export function byLetter(
  terms: readonly TermPassage[],
  language: string,
): ReadonlyMap<string, readonly TermPassage[]> {
  const {compare} = new Intl.Collator(language);
  const letters = new Map<string, TermPassage[]>();
  for (const term of [...terms].sort((a, b) => compare(a.title, b.title))) {
    const letter = foldAccents(term.title).charAt(0).toLocaleUpperCase(language);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return letters;
}
