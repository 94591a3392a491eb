import {cached} from './cached.js';

const displayNames = cached(
  (language: string) => new Intl.DisplayNames([language], {type: 'language'}),
);

/**
 * The name of a language within a sentence in another (`shown`, a BCP 47 tag): browsers differ in how
 * they capitalize it.
 */
export function languageName(tag: string, shown: string): string {
  const name = displayNames(shown).of(tag) ?? tag;
  return shown.startsWith('en') ? name : name.charAt(0).toLocaleLowerCase(shown) + name.slice(1);
}
