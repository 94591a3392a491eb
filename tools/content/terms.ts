/**
 * Marks the glossary's terms in the text of the other widgets, and adds each term's name in the other
 * languages, so that no reader has to load two languages to see both.
 */
import {wordsOutsideMarks} from '../../src/lib/inline-marks/patterns.ts';
import type {ModuleContent, Statement} from './content-types.ts';

/** The widget whose passages are the terms. */
export const glossary = 'cancer-glossary';

const termsOf = ({sections = []}: ModuleContent): Statement[] =>
  sections.flatMap(({passages}) => passages);

/** Adds to each term of a language (`content`, `language`) its name in another language. */
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

/** Finds terms by any of their forms, the longest first, outside of other marks. */
function finder(terms: readonly Statement[]) {
  const ids = new Map(
    terms.flatMap(({id, forms}) =>
      forms!.split('|').map((form): [string, string] => [form.toLowerCase(), id]),
    ),
  );
  const forms = [...ids.keys()].sort((a, b) => b.length - a.length);
  return {pattern: wordsOutsideMarks(forms), ids};
}

/**
 * Marks each term as `[label](term:ID)` where it first occurs in a section. Changes the text of
 * `statements`, which are `[section, passage]` pairs in reading order.
 */
export function markTerms(statements: Iterable<[string, Statement]>, content: ModuleContent) {
  const {pattern, ids} = finder(termsOf(content));
  const seen = new Set();
  for (const [section, passage] of statements) {
    passage.text = passage.text.replace(pattern, (form) => {
      const id = ids.get(form.toLowerCase());
      const use = `${section} ${id}`;
      if (!id || seen.has(use)) return form;
      seen.add(use);
      return `[${form}](term:${id})`;
    });
  }
}
