import {closestLang} from './closest-lang.js';
import {getPreferredLanguage} from './language-preference.js';
import {supportedLanguage} from './supported-language.js';

/** The language that an element speaks: reader's choice, nearest `lang`, browser's, English. */
export function resolveLanguage(element: Element): string {
  return (
    supportedLanguage(getPreferredLanguage()) ??
    supportedLanguage(closestLang(element)) ??
    navigator.languages?.map(supportedLanguage).find(Boolean) ??
    'en'
  );
}
