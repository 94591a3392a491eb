import {InvalidValue, readColor, toHex, type Scheme} from './check-theme.js';

/** An opaque color in any CSS notation as `#rrggbb`, or undefined. */
export function hexColor(text: string, scheme: Scheme = 'light'): string | undefined {
  try {
    const color = readColor(/^[\da-f]{6}$/i.test(text) ? `#${text}` : text, scheme);
    return color.alpha < 1 ? undefined : toHex(color);
  } catch (error) {
    if (error instanceof InvalidValue) return undefined;
    throw error;
  }
}

const maxLength = 300;

/** A list of font families, quoted where CSS needs it, or undefined. */
export function fontList(text: string): string | undefined {
  const families = text
    .slice(0, maxLength)
    .split(',')
    .map((family) => family.trim().replace(/^(['"])(.*)\1$/, '$2'))
    .filter((family) => /^[\p{L}\p{N} _-]+$/u.test(family))
    .map((family) => (/^[a-z][\w-]*$/i.test(family) ? family : `'${family}'`));
  return families.join(', ') || undefined;
}
