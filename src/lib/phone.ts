/** The phone keys of the letters A to Z. */
const keypad = '22233344455566677778889999';

/** A phone number to show and to call. */
export interface Phone {
  readonly display: string;
  /** The number as the organization spells it, if it has letters. */
  readonly letters?: string;
  readonly href: string;
}

/**
 * Parses a phone number, which may have letters or an extension; undefined if it is not one. Ten digits,
 * or eleven that start with 1, are a North American number; its country code is added, so that the link
 * also works from abroad.
 */
export function parsePhone(text: string): Phone | undefined {
  const [, number = '', extension] =
    /^([+\d\s().a-z-]*?)(?:\s*(?:ext\.?|x|,)\s*(\d+))?$/i.exec(text.trim()) ?? [];
  const hasLetters = /[a-z]/i.test(number);
  const dialed = number.replace(
    /[a-z]/gi,
    (letter) => keypad[letter.toLowerCase().charCodeAt(0) - 97]!,
  );
  const digits = dialed.replace(/\D/g, '');
  const northAmerican = !dialed.startsWith('+') && /^1?(\d{3})(\d{3})(\d{4})$/.exec(digits);
  if (!/\d/.test(number) || digits.length < 3 || digits.length > 15) return undefined;
  const formatted =
    hasLetters && northAmerican ? ['1', ...northAmerican.slice(1)].join('-') : dialed;
  const code = northAmerican
    ? digits.length === 10
      ? '+1'
      : '+'
    : dialed.startsWith('+')
      ? '+'
      : '';
  return {
    display: extension ? `${formatted}, ext. ${extension}` : formatted,
    ...(hasLetters && {letters: number}),
    // A comma makes phones pause before they dial the extension.
    href: `tel:${code}${digits}${extension ? `,${extension}` : ''}`,
  };
}
