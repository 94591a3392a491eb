/**
 * The `content:` modules: `content:languages` describes the languages, `content:NAME` has the loaders of a
 * module's content by language, `content:NAME/LANGUAGE` is the content, `content:NAME/all` the content in
 * all languages. `content:widgets` has the loaders of every chapter of the guide. `content:ids` and `content:NAME/ids` describe the messages, for overrides. Rollup, the
 * test runner and the tests share this implementation.
 */
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Plugin} from 'rollup';
import {chaptersIn, compile, localization, readContent, type Localization} from './content.ts';
import {directionOf} from './direction.ts';
import {languageName} from '../../src/lib/language-name.ts';
import {idsOf, modules, ownersOf} from './messages.ts';

/**
 * The languages, with what a browser could find out too: its first formatters of a kind take as long as the
 * rest of a widget's first rendering.
 */
function languagesModule({languages}: Localization): string {
  const table = <Value>(value: (tag: string) => Value) =>
    JSON.stringify(Object.fromEntries(languages.map((tag) => [tag, value(tag)])));
  return [
    `export const languages = ${JSON.stringify(languages)};`,
    `export const directions = ${table(directionOf)};`,
    `export const names = ${table((shown) =>
      Object.fromEntries(languages.map((tag) => [tag, languageName(tag, shown)])),
    )};`,
  ].join('\n');
}

/** The loaders of the message descriptions, and the module that each message id belongs to. */
async function idsLoaders(config: Localization, importOf: (id: string) => string) {
  const loads = modules.map(
    (name) => `${JSON.stringify(name)}: () => ${importOf(`content:${name}/ids`)}`,
  );
  return `export const owners = ${JSON.stringify(await ownersOf(config))};\nexport default {${loads.join(', ')}};`;
}

/** The loaders of every widget's content: the chapters that readers can search or ask about. */
async function widgetLoaders(config: Localization, importOf: (id: string) => string) {
  const chapters = await chaptersIn(config.languages[0]!, config);
  const loads = chapters.map(({id}) => {
    const languages = config.languages.map(
      (tag) => `${JSON.stringify(tag)}: () => ${importOf(`content:${id}/${tag}`)}`,
    );
    return `${JSON.stringify(id)}: {${languages.join(', ')}}`;
  });
  return `export default {${loads.join(', ')}};`;
}

/** Generates a `content:` module. `importOf` returns the import of another one. */
export async function contentModule(
  id: string,
  config: Localization = localization(),
  importOf = (module: string) => `import(${JSON.stringify(module)})`,
): Promise<string> {
  const [name = '', language] = id.slice('content:'.length).split('/');
  if (name === 'languages') return languagesModule(config);
  if (name === 'widgets') return widgetLoaders(config, importOf);
  if (name === 'ids') return idsLoaders(config, importOf);
  if (!existsSync(resolve(config.root, config.languages[0]!, `${name}.js`))) {
    throw new Error(`no content "${name}" in src/content/`);
  }
  if (language === 'ids') return `export default ${JSON.stringify(await idsOf(name, config))};`;
  if (language === 'all') {
    const words = config.languages.map(async (tag) => [tag, await readContent(name, tag, config)]);
    return `export default ${JSON.stringify(Object.fromEntries(await Promise.all(words)))};`;
  }
  if (language) {
    return `export default ${JSON.stringify(await compile(name, language, config))};`;
  }
  const loads = config.languages.map(
    (tag) => `${JSON.stringify(tag)}: () => ${importOf(`${id}/${tag}`)}`,
  );
  return `export default {${loads.join(', ')}};`;
}

/** The Rollup plugin. */
export function contentPlugin(config: Localization = localization()): Plugin {
  return {
    name: 'content',
    resolveId: (id) => (id.startsWith('content:') ? `\0${id}` : null),
    load: (id) => (id.startsWith('\0content:') ? contentModule(id.slice(1), config) : null),
  };
}
