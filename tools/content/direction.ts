/** Scripts that are written from right to left, by ISO 15924 code. */
const rightToLeft = new Set('Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa'.split(' '));

/** The text direction of a language, a BCP 47 tag. Node.js 20 has no `Intl.Locale.getTextInfo()`. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
