import type {TermPassage} from '../../content/model.js';

/** Letters alone: `Recaída` and `recaida` are the same to who searches. */
export const foldAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The terms that a reader looks for, by any of their forms or by the word in another language. */
export function findTerms(terms: readonly TermPassage[], query: string): readonly TermPassage[] {
  const needle = foldAccents(query).trim().replace(/\s+/g, ' ');
  if (!needle) return terms;
  return terms.filter(({title, forms, others}) =>
    [title, forms, ...Object.values(others ?? {})].some((text) =>
      foldAccents(text).includes(needle),
    ),
  );
}

/** Terms by their first letter, both in the order of a language. */
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
