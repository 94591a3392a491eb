import {languages} from 'content:languages';

/**
 * The supported language for a BCP 47 tag: `es` for `es-MX` and `ES`. Undefined for other languages or no
 * tag.
 */
export function supportedLanguage(tag: string | null | undefined): string | undefined {
  const wanted = tag?.trim().toLowerCase().replaceAll('_', '-');
  if (!wanted) return undefined;
  const [primary] = wanted.split('-');
  return (
    languages.find((language) => language.toLowerCase() === wanted) ??
    languages.find((language) => language === primary)
  );
}
