/**
 * The glossary's terms: marked where they stand in the words of the other widgets, and paired across
 * the languages, so that no reader loads two languages to see both words.
 */

import type {ModuleContent, Statement} from './content-types.ts';

/** The widget whose words are the terms. */
export const glossary = 'cancer-glossary';

const termsOf = ({sections = []}: ModuleContent): Statement[] =>
  sections.flatMap(({passages}) => passages);

/** Gives each term of a language (`content`, `language`) its word in another one. */
export function addOtherLanguage(
  content: ModuleContent,
  language: string,
  other: ModuleContent,
  otherLanguage: string,
) {
  const name = new Intl.DisplayNames(language, {type: 'language'}).of(otherLanguage)!;
  const add = (to: {others?: Record<string, string>}, word: string) => {
    to.others = {...to.others, [otherLanguage]: word};
  };
  add(content, content.other!.replace('{language}', name));
  const words = new Map(termsOf(other).map(({id, title}) => [id, title!]));
  for (const term of termsOf(content)) add(term, words.get(term.id)!);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Finds terms by any of their forms, the longest first, whole words only; and what is marked already. */
function finder(terms: readonly Statement[]) {
  const ids = new Map(
    terms.flatMap(({id, forms}) =>
      forms!.split('|').map((form): [string, string] => [form.toLowerCase(), id]),
    ),
  );
  const forms = [...ids.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const found = new RegExp(
    String.raw`\*\*.+?\*\*|\[[^\]]+\]\([^)]+\)|(?<![\p{L}\p{N}-])(?:${forms.join('|')})(?![\p{L}\p{N}-])`,
    'giu',
  );
  return {found, ids};
}

/**
 * Marks each term as `[words](term:ID)` where it first stands in a section. Changes the words of
 * `statements`, which are `[section, passage]` pairs in the order in which they are read.
 */
export function markTerms(statements: Iterable<[string, Statement]>, content: ModuleContent) {
  const {found, ids} = finder(termsOf(content));
  const seen = new Set();
  for (const [section, passage] of statements) {
    passage.text = passage.text.replace(found, (form) => {
      const id = ids.get(form.toLowerCase());
      const use = `${section} ${id}`;
      if (!id || seen.has(use)) return form;
      seen.add(use);
      return `[${form}](term:${id})`;
    });
  }
}
