/**
 * The language that the reader chose on this page. It is kept on the page's global object and not in
 * this module, so that the loader, the elements and a second release of them all know the one choice.
 */
const key = Symbol.for('recurrence-widgets.reader-language');
const page = globalThis as {[key]?: string};

/** What the reader chose, or undefined. */
export const getPreferredLanguage = (): string | undefined => page[key];

/** Keeps what the reader chose, until the page goes. */
export function setPreferredLanguage(language: string | undefined): void {
  page[key] = language;
}
