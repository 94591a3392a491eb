/** True for an object with keys: not null, not an array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MAX_LENGTH = 5000;

/** One line of text, without invisible characters that could change its direction; '' if not a string. */
export const oneLine = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
        .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
        .trim()
        .slice(0, MAX_LENGTH)
    : '';
