import type {AnyPassage, Passage} from '../content/model.js';

/** Lists passages with those nested in them: lines and signs. */
export const flattenPassages = (passages: readonly AnyPassage[]): Passage[] =>
  passages.flatMap((passage) => {
    if ('lines' in passage) return passage.lines;
    return 'signs' in passage ? [passage, ...passage.signs] : [passage];
  });
