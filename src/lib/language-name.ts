import {names} from 'content:languages';
import {nameOf} from './name-of.js';

/**
 * The name of a language within a sentence in another (`shown`, a BCP 47 tag). Those of the widgets' own
 * languages are known; a browser's formatter of names takes some milliseconds to create.
 */
export const languageName = (tag: string, shown: string): string =>
  names[shown.replace(/-.*/, '')]?.[tag] ?? nameOf(tag, shown);
