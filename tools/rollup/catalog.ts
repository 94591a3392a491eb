/**
 * The loader's table of chunks: for each element the files of its code and, by language, of its content, with
 * all their imports, so that they load in parallel.
 */
import type {OutputBundle, Plugin} from 'rollup';
import type {Localization} from '../content/content.ts';
import {widgets} from '../content/widgets.ts';

const id = 'loader:catalog';

/** By element: the files of its code, and those of its content by language. */
export type Catalog = Record<string, [code: string[], content: Record<string, string[]>]>;

export function catalogPlugin({languages}: Localization) {
  const catalog: Catalog = {};
  return {
    table: catalog,
    collect: {
      name: 'catalog-collect',
      generateBundle(_: unknown, bundle: OutputBundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const importsOf = (file: string) => chunks.find(({fileName}) => fileName === file)!.imports;
        const withImports = (file: string): string[] => [
          ...new Set([file, ...importsOf(file).flatMap(withImports)]),
        ];
        const words = (name: string, language: string) =>
          chunks.find(({facadeModuleId}) => facadeModuleId === `\0content:${name}/${language}`)
            ?.fileName;
        // An element without content does not need the shared messages either.
        const bothWords = (name: string, language: string) =>
          [words(name, language) && words('interface', language), words(name, language)].filter(
            (file) => file !== undefined,
          );
        for (const name of widgets) {
          const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name)!.fileName;
          catalog[name] = [
            withImports(entry),
            Object.fromEntries(languages.map((tag) => [tag, bothWords(name, tag)])),
          ];
        }
      },
    } satisfies Plugin,
    provide: {
      name: 'catalog-provide',
      resolveId: (source: string) => (source === id ? `\0${id}` : null),
      load: (source: string) =>
        source === `\0${id}` ? `export default ${JSON.stringify(catalog)};` : null,
    } satisfies Plugin,
  };
}
