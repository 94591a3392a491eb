import type {MarkedText} from '../content/model.js';

/** Words without their inline marks. */
export const stripMarks = (words: MarkedText): string =>
  words.replace(/\*\*(.+?)\*\*/g, '$1').replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1');
