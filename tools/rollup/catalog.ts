/**
 * What the loader has to know of the chunks: for each element the files of its code and, by language,
 * of its words, with everything that they import, so that no file waits for another.
 */
import {widgets} from '../content/widgets.ts';

const id = 'loader:catalog';

export function catalogPlugin({languages}) {
  const catalog = {};
  return {
    table: catalog,
    collect: {
      name: 'catalog-collect',
      generateBundle(_, bundle) {
        const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
        const withImports = (file) => [
          ...new Set([file, ...bundle[file].imports.flatMap(withImports)]),
        ];
        const words = (name, language) =>
          chunks.find(({facadeModuleId}) => facadeModuleId === `\0content:${name}/${language}`)
            ?.fileName;
        // An element without words of its own needs the shared ones neither.
        const bothWords = (name, language) =>
          words(name, language) ? [words('interface', language), words(name, language)] : [];
        for (const name of widgets) {
          const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name).fileName;
          catalog[name] = [
            withImports(entry),
            Object.fromEntries(languages.map((tag) => [tag, bothWords(name, tag)])),
          ];
        }
      },
    },
    provide: {
      name: 'catalog-provide',
      resolveId: (source) => (source === id ? `\0${id}` : null),
      load: (source) =>
        source === `\0${id}` ? `export default ${JSON.stringify(catalog)};` : null,
    },
  };
}
