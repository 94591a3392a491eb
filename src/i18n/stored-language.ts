/** The reader's language, kept on this device where a page asks for it. */
import {setPreferredLanguage, getPreferredLanguage} from './language-preference.js';
import {supportedLanguage} from './supported-language.js';
import {remove, read, write} from '../lib/storage.js';

const name = 'language';

/** The language that this device keeps, or undefined. */
export function getStoredLanguage(): string | undefined {
  const kept = read(name);
  return typeof kept === 'string' ? supportedLanguage(kept) : undefined;
}

/** Keeps a language; false where the device does not keep it. */
export const storeLanguage = (language: string): boolean => write(name, language);

/** Clears it. */
export const clearStoredLanguage = (): boolean => remove(name);

/** Takes up the kept language, unless the reader has chosen on this page already. */
export function restoreLanguage(): void {
  if (!getPreferredLanguage()) setPreferredLanguage(getStoredLanguage());
}
