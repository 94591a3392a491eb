/** The reader's language, stored on this device if the page sets `remember`. */
import {setPreferredLanguage, getPreferredLanguage} from './language-preference.js';
import {supportedLanguage} from './supported-language.js';
import {remove, read, write} from '../lib/storage.js';

const name = 'language';

/** The stored language, or undefined. */
export function getStoredLanguage(): string | undefined {
  const stored = read(name);
  return typeof stored === 'string' ? supportedLanguage(stored) : undefined;
}

/** Stores a language. Returns false if that fails. */
export const storeLanguage = (language: string): boolean => write(name, language);

/** Clears the stored language. */
export const clearStoredLanguage = (): boolean => remove(name);

/** Restores the stored language, unless the reader has already chosen one on this page. */
export function restoreLanguage(): void {
  if (!getPreferredLanguage()) setPreferredLanguage(getStoredLanguage());
}
