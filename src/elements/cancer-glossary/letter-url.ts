/** URL of a letter in the alphabet. */
export const letterUrl = (letter: string): string => `#${letter}`;
