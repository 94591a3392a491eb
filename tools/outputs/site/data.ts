/** What the embed builder knows of the build: widgets and sections in both languages, files, release. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {chaptersIn, localization, readContent} from '../../content/content.ts';
import {widgets} from '../../content/widgets.ts';

const json = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** Sections by id, with their heading in each language. */
async function sectionsOf(name) {
  const config = localization();
  const byLanguage = await Promise.all(
    config.languages.map(async (language) => {
      const content = await readContent(name, language);
      const list =
        name === 'recurrence-guide' ? await chaptersIn(language, config) : (content.sections ?? []);
      return [language, list];
    }),
  );
  const [, first] = byLanguage[0];
  return first.map(({id}) => ({
    id,
    ...Object.fromEntries(
      byLanguage.map(([language, list]) => {
        const {heading, title} = list.find((one) => one.id === id);
        return [language, heading ?? title];
      }),
    ),
  }));
}

/** The heading of each widget that says something, by language. */
async function titles() {
  const {languages} = localization();
  const found = {};
  for (const name of widgets) {
    for (const language of languages) {
      const {heading} = await readContent(name, language);
      if (heading) (found[name] ??= {})[language] = heading;
    }
  }
  return found;
}

/** The style sheets of the presets, by name. */
const themes = (dist) =>
  Object.fromEntries(
    readdirSync(join(dist, 'themes')).map((file) => [
      file.replace('.css', ''),
      readFileSync(join(dist, 'themes', file), 'utf8'),
    ]),
  );

/** Everything the builder needs, as plain data. */
export async function siteData(dist = 'dist') {
  const sections = await Promise.all(widgets.map(async (name) => [name, await sectionsOf(name)]));
  const files = readdirSync(dist, {recursive: true}).filter((file) => !file.startsWith('chunks'));
  return {
    version: json('package.json').version,
    sections: Object.fromEntries(sections),
    titles: await titles(),
    // `data-rw` is no file of its own; the script tells whether it knows it.
    themes: themes(dist),
    features: /data-rw/.test(readFileSync(join(dist, 'widgets.js'), 'utf8')) ? ['data-rw'] : [],
    files: files.map((file) => file.replaceAll('\\', '/')).sort(),
    preload: json(join(dist, 'preload.json')),
    integrity: json(join(dist, 'integrity.json'))?.files,
  };
}
