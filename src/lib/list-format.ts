import {cached} from './cached.js';

/** The formatter of lists (“a, b and c”) for a locale, a BCP 47 tag. */
export const listFormat = cached((locale: string) => new Intl.ListFormat(locale));
