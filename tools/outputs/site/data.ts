/** Facts about the build for the site's pages and scripts. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {SectionData, SiteData} from '../../../demo/site-data.ts';
import {chaptersIn, localization, readContent, type Localization} from '../../content/content.ts';
import {widgets} from '../../content/widgets.ts';

type Headings = Record<string, string>;

function readJson<Json>(file: string, fallback: Json): Json {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Json) : fallback;
}

interface Section {
  readonly id: string;
  readonly heading?: string;
  readonly title?: string;
}

/** The sections of a widget, or the chapters of the guide. */
async function readSections(
  tag: string,
  language: string,
  config: Localization,
): Promise<readonly Section[]> {
  if (tag === 'recurrence-guide') return chaptersIn(language, config);
  const {sections = []} = (await readContent(tag, language, config)) as {
    sections?: readonly Section[];
  };
  return sections;
}

async function sectionsOf(tag: string, config: Localization): Promise<SectionData[]> {
  const headings = new Map<string, Headings>();
  for (const language of config.languages) {
    for (const {id, heading, title = ''} of await readSections(tag, language, config)) {
      headings.set(id, {...headings.get(id), [language]: heading ?? title});
    }
  }
  return [...headings].map(([id, byLanguage]) => ({id, headings: byLanguage}));
}

async function readHeadings(config: Localization): Promise<Record<string, Headings>> {
  const headings: Record<string, Headings> = {};
  for (const tag of widgets) {
    for (const language of config.languages) {
      const {heading} = (await readContent(tag, language, config)) as {heading?: string};
      if (heading) headings[tag] = {...headings[tag], [language]: heading};
    }
  }
  return headings;
}

/** The guide's chapters in their order, then the other widgets with content, then the rest. */
async function readingOrder(
  headings: Record<string, Headings>,
  config: Localization,
): Promise<string[]> {
  const guide = await readSections('recurrence-guide', config.languages[0]!, config);
  const chapters: string[] = guide.map(({id}) => id);
  const others = widgets.filter((tag) => !chapters.includes(tag));
  return [
    ...chapters,
    ...others.filter((tag) => tag in headings),
    ...others.filter((tag) => !(tag in headings)),
  ];
}

const readThemes = (dist: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(dist, 'themes'))
      .sort()
      .map((file) => [file.replace('.css', ''), readFileSync(join(dist, 'themes', file), 'utf8')]),
  );

/** Reads the build in `dist`, and the compiled content of `config`. */
export async function siteData(dist = 'dist', config = localization()): Promise<SiteData> {
  const headings = await readHeadings(config);
  const sections = await Promise.all(
    widgets.map(async (tag) => [tag, await sectionsOf(tag, config)] as const),
  );
  const files = (readdirSync(dist, {recursive: true}) as string[])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('chunks'))
    .sort();
  const {version} = readJson('package.json', {version: ''});
  return {
    version,
    languages: config.languages,
    tags: await readingOrder(headings, config),
    sections: Object.fromEntries(sections),
    headings,
    themes: readThemes(dist),
    files,
    supportsEditorMarkup: readFileSync(join(dist, 'widgets.js'), 'utf8').includes('data-rw'),
    preload: readJson<SiteData['preload']>(join(dist, 'preload.json'), {}),
    integrity: readJson<{files: SiteData['integrity']}>(join(dist, 'integrity.json'), {files: {}})
      .files,
  };
}
