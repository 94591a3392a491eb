/** Loads one language's words; `retry` is put behind the address. */
export type Load<Content> = (retry: string) => Promise<{default: Content}>;

/** How to load one widget's words, by language. */
export type Loaders<Content> = Readonly<Record<string, Load<Content>>>;

/** What one load function gave, so that widgets that stand twice ask once. */
const loaded = new WeakMap<Load<unknown>, Promise<unknown>>();
let retries = 0;

/**
 * One language's words, loaded once. A failure is not kept: the next call tries again, at an address
 * that the engine has not seen fail.
 */
export function loadWords<Content>(loaders: Loaders<Content>, language: string): Promise<Content> {
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
