import {localize, type Text} from '../../layout/text.js';

/** The language of the page. */
export const pageLanguage = (): string => document.documentElement.lang;

/** The text of a label in the language of the page. */
export const t = (en: string, es: string): string => localize({en, es}, pageLanguage());

/** A stored text in the language of the page. */
export const translate = (text: Text): string => localize(text, pageLanguage());
