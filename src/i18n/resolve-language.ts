import {nearestLang} from './nearest-lang.js';
import {readerLanguage} from './reader-language.js';
import {supported} from './tags.js';

/** The language that an element speaks: reader's choice, nearest `lang`, browser's, English. */
export function resolveLanguage(element: Element): string {
  return (
    supported(readerLanguage()) ??
    supported(nearestLang(element)) ??
    navigator.languages?.map(supported).find(Boolean) ??
    'en'
  );
}
