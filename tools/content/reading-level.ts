/**
 * Reading levels: Flesch-Kincaid grade and SMOG for English (text-readability-ts), INFLESZ for
 * Spanish, for which no package exists: syllables are counted by the rules of Spanish spelling.
 */
import readability from 'text-readability-ts';
import {stripMarks} from '../../src/lib/inline-marks/parse-inline.ts';

const vowels = 'aeiouáéíóúü';
const strong = new Set('aeoáéó');
/** An accented í or ú splits a diphthong into two syllables. */
const split = new Set('íú');

/** Syllables of a Spanish word: vowel groups, hiatus, silent u, and y as a vowel at the end. */
export function spanishSyllables(word: string): number {
  const letters = [
    ...word
      .toLowerCase()
      .normalize('NFC')
      .replace(/([gq])u(?=[eiéí])/g, '$1')
      .replace(/y(?![aeiouáéíóú])/g, 'i')
      .replace(/h/g, ''),
  ];
  let count = 0;
  let previous = '';
  for (const letter of letters) {
    const vowel = vowels.includes(letter);
    if (vowel) {
      const joined =
        vowels.includes(previous) &&
        previous !== '' &&
        !split.has(letter) &&
        !split.has(previous) &&
        !(strong.has(letter) && strong.has(previous)) &&
        letter !== previous;
      if (!joined) count++;
    }
    previous = vowel ? letter : '';
  }
  return Math.max(count, 1);
}

/** Joins statements into a text in which each of them ends as a sentence. */
export const asText = (statements: readonly string[]): string =>
  statements
    .map((statement) =>
      stripMarks(statement)
        .trim()
        .replace(/([^.!?:”"])$/, '$1.'),
    )
    .join(' ');

const sentencesOf = (text: string) =>
  Math.max(1, text.split(/[.!?]+(?=\s|[”")]|$)/).filter((part) => /\p{L}/u.test(part)).length);
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.%-]*/gu) ?? [];

/** Flesch-Kincaid grade and SMOG of an English text. */
export function english(text: string) {
  return {grade: readability.fleschKincaidGrade(text), smog: readability.smogIndex(text)};
}

/** INFLESZ (Flesch-Szigriszt) of a Spanish text: 206.835 - 62.3 syllables/words - words/sentences. */
export function spanish(text: string) {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return {inflesz: 206.835 - (62.3 * syllables) / words.length - words.length / sentencesOf(text)};
}
