/** A text with a capital first letter, for names of languages at the start of a line. */
export const capitalize = (text: string): string =>
  text.charAt(0).toLocaleUpperCase() + text.slice(1);
