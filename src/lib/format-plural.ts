import type {PluralForms} from '../content/model.js';
import {cached} from './cached.js';

const pluralRules = cached((locale: string) => new Intl.PluralRules(locale));

const numberFormat = cached((locale: string) => new Intl.NumberFormat(locale));

const formPattern = /(\w+)\s*\{([^{}]*)\}/g;

/** Selects the plural form of a count. `locale` is a BCP 47 tag. */
export const pluralForm = (forms: PluralForms, count: number, locale: string): string =>
  forms[pluralRules(locale).select(count)] ?? forms.other;

/**
 * Formats a count with an ICU plural message such as `{count, plural, one {# word} other {# words}}`,
 * whose forms are those of its language. `locale` is a BCP 47 tag. A form that the message lacks falls
 * back to `other`, and a message without forms is returned as it is.
 */
export function formatPlural(message: string, count: number, locale: string): string {
  const forms = Object.fromEntries(
    [...message.matchAll(formPattern)].map(([, category, text]) => [category, text]),
  );
  const text = pluralForm({other: message, ...forms}, count, locale);
  return text.replaceAll('#', () => numberFormat(locale).format(count));
}
