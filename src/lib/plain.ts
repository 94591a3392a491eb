import type {Words} from '../content/model.js';

/** Words without their inline marks. */
export const plain = (words: Words): string =>
  words.replace(/\*\*(.+?)\*\*/g, '$1').replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1');
