import type {AnyPassage, Passage} from '../content/model.js';

/** Every single statement of some passages, those within others too. */
export const flattenPassages = (passages: readonly AnyPassage[]): Passage[] =>
  passages.flatMap((passage) => {
    if ('lines' in passage) return passage.lines;
    return 'signs' in passage ? [passage, ...passage.signs] : [passage];
  });
