/** The reader's language, kept on this device where a page asks for it. */
import {chooseLanguage, readerLanguage} from './reader-language.js';
import {supported} from './tags.js';
import {forget, recall, remember} from '../lib/remembered.js';

const name = 'language';

/** The language that this device keeps, or undefined. */
export function keptLanguage(): string | undefined {
  const kept = recall(name);
  return typeof kept === 'string' ? supported(kept) : undefined;
}

/** Keeps a language; false where the device does not keep it. */
export const keepLanguage = (language: string): boolean => remember(name, language);

/** Clears it. */
export const forgetLanguage = (): boolean => forget(name);

/** Takes up the kept language, unless the reader has chosen on this page already. */
export function restoreLanguage(): void {
  if (!readerLanguage()) chooseLanguage(keptLanguage());
}
