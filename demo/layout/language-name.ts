import {capitalize} from '../../src/lib/capitalize.js';
import {languageName} from '../../src/lib/language-name.js';

/** The name of a language in that language, to stand alone: “English”, “Español”. */
export const ownLanguageName = (language: string): string =>
  capitalize(languageName(language, language), language);
