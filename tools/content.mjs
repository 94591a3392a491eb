/**
 * The `content:` modules: `content:languages` names the languages, `content:NAME` loads a widget's
 * words in each of them, `content:NAME/LANGUAGE` are the words, `content:NAME/all` those of all
 * languages, for what shows them together. `content:ids` and `content:NAME/ids` know the messages behind
 * them, for a hospital's own words. One implementation for Rollup, for the test runner and for
 * the tests themselves.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {compileIds, idsOf, modules, ownersOf} from './messages.mjs';
import {minutesFor} from './reading-time.mjs';
import {addOtherLanguage, glossary, markTerms} from './terms.mjs';
import {widgets} from './widgets.mjs';

/** The languages and folders, as lit-localize's own configuration says. */
export function localization(file = process.env.RW_LOCALIZE ?? 'lit-localize.json') {
  const {sourceLocale, targetLocales, output} = JSON.parse(readFileSync(file, 'utf8'));
  const root = resolve(file, '..', output.outputDir);
  return {file, languages: [sourceLocale, ...targetLocales], root};
}

/** Compiles `src/content/` once per language, and once with the ids of its messages. */
export function compileLanguages(config = localization()) {
  const {file} = config;
  const bin = createRequire(import.meta.url).resolve('@lit/localize-tools/bin/lit-localize.js');
  execFileSync(process.execPath, [bin, 'build', '--config', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  compileIds(config);
}

let reads = 0;

/** One widget's words in one language, as plain data. */
export async function readContent(name, language, {root} = localization()) {
  const file = resolve(root, language, `${name}.js`);
  // A module is imported once; a changed one needs another address.
  return (await import(`${pathToFileURL(file)}?${reads++}`)).default;
}

/** All statements of a widget's words, those within others too, each with its section's id. */
export function* statementsOf(content) {
  const sections = [{id: 'lead', passages: content.lead ?? []}, ...(content.sections ?? [])];
  for (const {id, passages} of sections) {
    for (const passage of passages) {
      if (passage.words !== undefined) yield [id, passage];
      for (const within of passage.lines ?? passage.signs ?? []) yield [id, within];
    }
  }
}

/** The widget whose chapters are the others. */
const guide = 'recurrence-guide';

/** The guide's chapters that the build has, each with the minutes that all its words take. */
export async function chaptersIn(language, config) {
  const {chapters} = await readContent(guide, language, config);
  const timed = async (chapter) => {
    const {heading, sections, lead} = await readContent(chapter.id, language, config);
    const statements = [...statementsOf({lead, sections})];
    return {
      ...chapter,
      parts: sections.length,
      minutes: minutesFor([
        heading,
        ...sections.flatMap(({heading, summary}) => [heading, summary]),
        ...statements.flatMap(([, {title = '', words}]) => [title, words]),
      ]),
    };
  };
  return Promise.all(
    chapters
      .filter(({id}) => widgets.includes(id))
      .map((chapter) => (chapter.lookup ? chapter : timed(chapter))),
  );
}

/**
 * What the reader's browser gets: the words with their terms marked and the sources they name,
 * without what only checks need.
 */
export async function compile(name, language, config) {
  const content = await readContent(name, language, config);
  const {sources} = await import(pathToFileURL(resolve(config.root, language, 'sources.js')));
  const ids = new Set([...statementsOf(content)].flatMap(([, passage]) => passage.sources));
  const reader = JSON.parse(
    JSON.stringify(content, (key, value) => (key === 'facts' ? undefined : value)),
  );
  if (ids.size) reader.cited = Object.fromEntries([...ids].map((id) => [id, sources[id]]));
  if (name === guide) reader.chapters = await chaptersIn(language, config);
  if (name === glossary) {
    for (const other of config.languages.filter((tag) => tag !== language)) {
      addOtherLanguage(reader, language, await readContent(glossary, other, config), other);
    }
  } else {
    markTerms(statementsOf(reader), await readContent(glossary, language, config));
  }
  return reader;
}

/** How to load the messages of each module of words, and whose they are. */
async function idsLoaders(config, importOf) {
  const loads = modules.map(
    (name) => `${JSON.stringify(name)}: (retry) => ${importOf(`content:${name}/ids`)}`,
  );
  return `export const owners = ${JSON.stringify(await ownersOf(config))};\nexport default {${loads.join(', ')}};`;
}

/** The text of a `content:` module. `importOf` writes the import of another one. */
export async function contentModule(
  id,
  config = localization(),
  importOf = (module) => `import(${JSON.stringify(module)})`,
) {
  const [name, language] = id.slice('content:'.length).split('/');
  if (name === 'languages') return `export const languages = ${JSON.stringify(config.languages)};`;
  if (name === 'ids') return idsLoaders(config, importOf);
  if (!existsSync(resolve(config.root, config.languages[0], `${name}.js`))) {
    throw new Error(`no words for "${name}" in src/content/`);
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
    (tag) => `${JSON.stringify(tag)}: (retry) => ${importOf(`${id}/${tag}`)}`,
  );
  return `export default {${loads.join(', ')}};`;
}

/** The Rollup plugin. */
export function contentPlugin(config = localization()) {
  return {
    name: 'content',
    resolveId: (id) => (id.startsWith('content:') ? `\0${id}` : null),
    load: (id) => (id.startsWith('\0content:') ? contentModule(id.slice(1), config) : null),
    // An engine may remember that an address failed; `retry` makes it another address.
    renderDynamicImport: ({targetModuleId}) =>
      /^\0content:|[\\/]term[\\/]card\.js$|[\\/]later\.js$/.test(targetModuleId)
        ? {left: 'import(', right: ' + retry)'}
        : null,
  };
}
