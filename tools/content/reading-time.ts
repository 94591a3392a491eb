/** Estimates reading times. */

/**
 * Words per minute. Most adults read 175 to 300 words of English nonfiction per minute, fewer if they are
 * older or read a second language (Brysbaert 2019, doi 10.1016/j.jml.2019.104047), or are tired.
 */
const speed = 140;

const count = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.%-]*/gu)?.length ?? 0;

/** The reading time of some texts in minutes; long times are rounded. */
export function minutesFor(texts: readonly string[]): number {
  const minutes = Math.max(1, Math.round(count(texts.join(' ')) / speed));
  return minutes > 10 ? Math.round(minutes / 5) * 5 : minutes;
}

/** Minutes as text, such as “20 minutes”, for a locale (a BCP 47 tag). */
export const formatMinutes = (minutes: number, format: string): string =>
  new Intl.NumberFormat(format, {style: 'unit', unit: 'minute', unitDisplay: 'long'}).format(
    minutes,
  );
