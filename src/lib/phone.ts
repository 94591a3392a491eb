/** The digits of the keys that the letters from A to Z stand on. */
const keys = '22233344455566677778889999';

/** A phone number, ready to be shown and called. */
export interface Phone {
  readonly shown: string;
  /** The number as the organization spells it, where it has letters. */
  readonly letters?: string;
  readonly address: string;
}

/**
 * A phone number from what a page says, with letters or an extension; undefined where it is none. Ten
 * digits, or eleven from 1, are a number of North America and get its country code, so that a phone
 * from abroad reaches it too.
 */
export function phoneOf(text: string): Phone | undefined {
  const [, number = '', extension] =
    /^([+\d\s().a-z-]*?)(?:\s*(?:ext\.?|x|,)\s*(\d+))?$/i.exec(text.trim()) ?? [];
  const spelled = /[a-z]/i.test(number);
  const plain = number.replace(
    /[a-z]/gi,
    (letter) => keys[letter.toLowerCase().charCodeAt(0) - 97]!,
  );
  const digits = plain.replace(/\D/g, '');
  const northAmerican = !plain.startsWith('+') && /^1?(\d{3})(\d{3})(\d{4})$/.exec(digits);
  if (!/\d/.test(number) || digits.length < 3 || digits.length > 15) return undefined;
  const shown = spelled && northAmerican ? ['1', ...northAmerican.slice(1)].join('-') : plain;
  const code = northAmerican
    ? digits.length === 10
      ? '+1'
      : '+'
    : plain.startsWith('+')
      ? '+'
      : '';
  return {
    shown: extension ? `${shown}, ext. ${extension}` : shown,
    ...(spelled && {letters: number}),
    // A comma is the pause that phones know.
    address: `tel:${code}${digits}${extension ? `,${extension}` : ''}`,
  };
}
