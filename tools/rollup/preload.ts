/**
 * `preload.json`: the files to list in `<link rel="modulepreload">` for each element and language, so that
 * code and content load in parallel with the loader.
 */
import type {Plugin} from 'rollup';
import {chaptersIn, type Localization} from '../content/content.ts';
import type {Catalog} from './catalog.ts';

/** The Rollup plugin; it must come after the one that fills `catalog`. */
export function preloadPlugin(catalog: Catalog, config: Localization): Plugin {
  return {
    name: 'preload',
    async generateBundle() {
      const [first] = await chaptersIn(config.languages[0]!, config);
      const filesOf = (name: string, tag: string): string[] => {
        const [code, words] = catalog[name]!;
        // The guide opens at its first chapter.
        const chapter = name === 'recurrence-guide' ? filesOf(first!.id, tag) : [];
        return [...new Set([...code, ...words[tag]!, ...chapter])];
      };
      const table = Object.fromEntries(
        Object.keys(catalog).map((name) => [
          name,
          Object.fromEntries(config.languages.map((tag) => [tag, filesOf(name, tag)])),
        ]),
      );
      this.emitFile({
        type: 'asset',
        fileName: 'preload.json',
        source: `${JSON.stringify(table, null, 2)}\n`,
      });
    },
  };
}
