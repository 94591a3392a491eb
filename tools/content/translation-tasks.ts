/** The text of each message of an XLIFF file of `locales/`, by id. */
const textsIn = (xliff: string, tag: 'source' | 'target'): Map<string, string> =>
  new Map(
    [...xliff.matchAll(/<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g)].map(([, id, unit]) => [
      id!,
      new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(unit!)?.[1]?.trim() ?? '',
    ]),
  );

export interface TranslationTasks {
  /** Ids of messages without a translation. */
  readonly missing: readonly string[];
  /** Ids of translated messages whose English changed. */
  readonly changed: readonly string[];
}

/** What is left to translate in an XLIFF file, compared with the file before the messages were extracted. */
export function translationTasks(before: string, after: string): TranslationTasks {
  const previous = textsIn(before, 'source');
  const translated = textsIn(after, 'target');
  const sources = [...textsIn(after, 'source')];
  return {
    missing: sources.map(([id]) => id).filter((id) => !translated.get(id)),
    changed: sources
      .filter(([id, text]) => translated.get(id) && (previous.get(id) ?? text) !== text)
      .map(([id]) => id),
  };
}
