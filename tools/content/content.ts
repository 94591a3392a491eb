/**
 * Reads the content of `src/content/`, compiled once per language, as plain data: as it is written, and as
 * it is shipped to browsers.
 */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Source} from '../../src/content/sources.ts';
import {formatDate, isDate} from '../../src/lib/dates.ts';
import type {Chapter, ModuleContent, Statement} from './content-types.ts';
import {formatMinutes, minutesFor} from './reading-time.ts';
import {addOtherLanguage, glossary, markTerms} from './terms.ts';
import {widgets} from './widgets.ts';

export interface Localization {
  /** The lit-localize configuration. */
  file: string;
  /** The language of the source first. */
  languages: string[];
  /** The folder of the compiled content. */
  root: string;
}

/** The languages and folders from lit-localize's configuration. */
export function localization(file = 'lit-localize.json'): Localization {
  const {sourceLocale, targetLocales, output} = JSON.parse(readFileSync(file, 'utf8')) as {
    sourceLocale: string;
    targetLocales: string[];
    output: {outputDir: string};
  };
  const root = resolve(file, '..', output.outputDir);
  return {file, languages: [sourceLocale, ...targetLocales], root};
}

/** A pseudo-language whose messages are their own ids. */
export const ids = 'ids';

let reads = 0;

/** The content of one module in one language, as it is written. */
export async function readContent(
  name: string,
  language: string,
  {root}: Localization = localization(),
): Promise<ModuleContent> {
  const file = resolve(root, language, `${name}.js`);
  // Node.js caches modules by URL; a query string forces a changed one to be imported again.
  const module = (await import(`${pathToFileURL(file)}?${reads++}`)) as {default: ModuleContent};
  return module.default;
}

/** All passages of some content, including nested ones, each with its section's id. */
export function* statementsOf(
  content: Pick<ModuleContent, 'short' | 'lead' | 'sections'>,
): Generator<[section: string, statement: Statement]> {
  const {short = [], lead = [], sections: own = []} = content;
  const sections = [{id: 'lead', passages: [...short, ...lead]}, ...own];
  for (const {id, passages} of sections) {
    for (const passage of passages) {
      if (passage.text !== undefined) yield [id, passage];
      for (const within of passage.lines ?? passage.signs ?? []) yield [id, within];
    }
  }
}

/** The passages of some content that have a date of a check: their section, id and dates. */
export function checksOf(content: ModuleContent) {
  const sections = new Map((content.sections ?? []).map((section) => [section.id, section]));
  return [...statementsOf(content)]
    .map(([section, {id, checked, due}]) => ({
      section,
      id,
      checked: checked ?? sections.get(section)?.checked,
      due: due ?? sections.get(section)?.due,
    }))
    .filter((check): check is typeof check & {checked: string} => Boolean(check.checked));
}

/** Keys that only checks and the review sheet need. */
const forChecks = new Set(['facts', 'required', 'checked', 'due']);

/** The widget whose chapters are the others. */
const guide = 'recurrence-guide';

/**
 * The guide's chapters in this build, each with its reading time in minutes. Options and links are not
 * counted, because readers see only those that match their answers.
 */
export async function chaptersIn(language: string, config: Localization): Promise<Chapter[]> {
  const {chapters = []} = await readContent(guide, language, config);
  const timed = async (chapter: Chapter): Promise<Chapter> => {
    const content = await readContent(chapter.id, language, config);
    const {heading = '', sections = []} = content;
    const statements = [...statementsOf(content)].filter(([, {form}]) => form !== 'option');
    return {
      ...chapter,
      parts: sections.length,
      minutes: minutesFor([
        heading,
        ...sections.flatMap(({heading = '', summary = ''}) => [heading, summary]),
        ...statements.flatMap(([, {title = '', text}]) => [title, text]),
      ]),
    };
  };
  return Promise.all(
    chapters
      .filter(({id}) => widgets.includes(id))
      .map(async (chapter) => (chapter.lookup ? chapter : timed(chapter))),
  );
}

const withDateAsText = ({date, ...source}: Source, format: string): Source =>
  date ? {...source, date: formatDate(date, format)} : source;

const withTimeAsText = (chapters: readonly Chapter[], format: string): Chapter[] =>
  chapters.map(({minutes, ...chapter}) =>
    minutes ? {...chapter, time: formatMinutes(minutes, format)} : chapter,
  );

/**
 * The content that is shipped to browsers: with marked terms and the cited sources, without the properties
 * that only checks use.
 */
export async function compile(
  name: string,
  language: string,
  config: Localization,
): Promise<ModuleContent> {
  const content = await readContent(name, language, config);
  const {sources} = (await import(
    pathToFileURL(resolve(config.root, language, 'sources.js')).href
  )) as {sources: Record<string, Source>};
  const ids = new Set([...statementsOf(content)].flatMap(([, passage]) => passage.sources));
  const reader = JSON.parse(
    JSON.stringify(content, (key, value: unknown) => (forChecks.has(key) ? undefined : value)),
  ) as ModuleContent;
  const [oldest] = checksOf(content)
    .map(({checked}) => checked)
    .sort();
  // A browser's first formatter of dates or numbers takes some milliseconds, before the first paint.
  const {format = language} = await readContent('interface', language, config);
  if (reader.updated && isDate(reader.updated)) reader.updated = formatDate(reader.updated, format);
  if (oldest) reader.checked = formatDate(oldest.slice(0, 7), format);
  if (ids.size) {
    const cite = (id: string) => withDateAsText(sources[id]!, format);
    reader.cited = Object.fromEntries([...ids].map((id) => [id, cite(id)]));
  }
  if (name === guide) reader.chapters = withTimeAsText(await chaptersIn(language, config), format);
  if (name === glossary) {
    for (const other of config.languages.filter((tag) => tag !== language)) {
      addOtherLanguage(reader, language, await readContent(glossary, other, config), other);
    }
  } else {
    markTerms(statementsOf(reader), await readContent(glossary, language, config));
  }
  return reader;
}
