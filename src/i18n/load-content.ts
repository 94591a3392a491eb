import {lazy, type ImportModule} from './lazy.js';

/** Imports the content of one language. */
export type ContentLoader<Content> = ImportModule<{readonly default: Content}>;

/** Imports one module's content, by language. */
export type ContentLoaders<Content> = Readonly<Record<string, ContentLoader<Content>>>;

const requests = new WeakMap<ContentLoader<unknown>, () => Promise<{readonly default: unknown}>>();

/**
 * Loads one module's content in one language; widgets that need the same content share one request.
 * Rejects if it fails to load or the language does not exist.
 *
 * @param name - The content module's name, for the console.
 */
export async function loadContent<Content>(
  name: string,
  loaders: ContentLoaders<Content>,
  language: string,
): Promise<Content> {
  const load = loaders[language];
  if (!load) throw new RangeError(`no content "${name}" in "${language}"`);
  let request = requests.get(load);
  if (!request) requests.set(load, (request = lazy(`the content "${name}" (${language})`, load)));
  return (await request()).default as Content;
}
