import {languages} from 'content:languages';

/**
 * The language of ours that a BCP 47 tag asks for: `es-MX` and `ES` are `es`; a tag that we do not
 * speak, or no tag, is undefined.
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
