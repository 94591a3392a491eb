/**
 * The text with a capital first letter, for names of languages at the start of a line. `locale` is the BCP 47
 * tag of its language; default: the browser's.
 */
export const capitalize = (text: string, locale?: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
