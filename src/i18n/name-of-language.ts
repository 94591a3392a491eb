import {names} from 'content:languages';
import {languageName} from '../lib/language-name.js';

/**
 * The name of a language within a sentence in another (`shown`, a BCP 47 tag). The build knows those of the
 * widgets' own languages; a browser's formatter of names takes some milliseconds to create.
 */
export const nameOfLanguage = (tag: string, shown: string): string =>
  names[shown.replace(/-.*/, '')]?.[tag] ?? languageName(tag, shown);
