/**
 * The `guide:chapters` module: loaders of the code and the content of each chapter in this build, in the
 * guide's order.
 */
import {resolve} from 'node:path';
import type {Plugin} from 'rollup';
import {chaptersIn, localization, type Localization} from './content.ts';

const id = 'guide:chapters';

/**
 * Generates the module. `importCode` and `importWords` return the import of an element's definition and of
 * a `content:` module.
 */
export async function chaptersModule(
  importCode: (name: string) => string,
  importWords: (id: string) => string,
  config: Localization = localization(),
): Promise<string> {
  const load = (text: string) => `() => ${text}`;
  const chapters = await chaptersIn(config.languages[0]!, config);
  const lines = chapters.map(({id: name}) => {
    const words = config.languages.map(
      (tag) => `${JSON.stringify(tag)}: ${load(importWords(`content:${name}/${tag}`))}`,
    );
    return `${JSON.stringify(name)}: {code: ${load(importCode(name))}, words: {${words.join(', ')}}}`;
  });
  return `export default {${lines.join(',\n')}};`;
}

/** The Rollup plugin; `code` is the folder of the compiled source. */
export function chaptersPlugin(config: Localization, code: string): Plugin {
  const importOf = (module: string) => `import(${JSON.stringify(module)})`;
  return {
    name: 'chapters',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}`
        ? chaptersModule(
            (name) => importOf(resolve(code, `elements/${name}/${name}.define.js`)),
            importOf,
            config,
          )
        : null,
  };
}
