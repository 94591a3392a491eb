/**
 * The language that the reader chose on this page. It is stored on the global object instead of in this
 * module, so that the loader, the elements and other releases on the page share it.
 */
const key = Symbol.for('recurrence-widgets.reader-language');
const page = globalThis as {[key]?: string};

/** The language that the reader chose, or undefined. */
export const getPreferredLanguage = (): string | undefined => page[key];

/** Sets the reader's choice until the page is unloaded; undefined ends it. */
export function setPreferredLanguage(language: string | undefined): void {
  page[key] = language;
}
