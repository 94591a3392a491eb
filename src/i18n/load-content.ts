/** Loads one language's words; `retry` is put behind the address. */
export type ContentLoader<Content> = (retry: string) => Promise<{default: Content}>;

/** How to load one widget's words, by language. */
export type ContentLoaders<Content> = Readonly<Record<string, ContentLoader<Content>>>;

/** What one load function gave, so that widgets that stand twice ask once. */
const loaded = new WeakMap<ContentLoader<unknown>, Promise<unknown>>();
let retries = 0;

/**
 * One language's words, loaded once. A failure is not kept: the next call tries again, at an address
 * that the engine has not seen fail.
 */
export function loadContent<Content>(
  loaders: ContentLoaders<Content>,
  language: string,
): Promise<Content> {
  const load = loaders[language];
  if (!load) return Promise.reject(new RangeError(`no words in "${language}"`));
  let words = loaded.get(load) as Promise<Content> | undefined;
  if (!words) {
    words = load(retries ? `?retry=${retries}` : '').then((module) => module.default);
    words.catch(() => {
      retries++;
      loaded.delete(load);
    });
    loaded.set(load, words);
  }
  return words;
}
