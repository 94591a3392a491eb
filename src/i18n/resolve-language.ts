import {closestLang} from './closest-lang.js';
import {getPreferredLanguage} from './language-preference.js';
import {supportedLanguage} from './supported-language.js';

/** The language of an element: the reader's choice, else the closest `lang`, else the browser's, else English. */
export function resolveLanguage(element: Element): string {
  return (
    supportedLanguage(getPreferredLanguage()) ??
    supportedLanguage(closestLang(element)) ??
    navigator.languages?.map(supportedLanguage).find(Boolean) ??
    'en'
  );
}
