/**
 * `static/NAME.LANGUAGE.html`: every element as a page that is complete without a script, and as a
 * fragment to paste into other pages. Static templates (`NAME.static.ts`) replace controls that need a
 * script with links; the rest is hidden until the script runs (src/features/prerendered/).
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {compile, localization} from '../../content/content.ts';
import {withCareTeam, type CareTeam} from './care-team.ts';
import {elementMarkup, type Content, type ContentModule} from './element-markup.ts';
import {loadElements, prerendered} from './load-elements.ts';
import {pageMarkup} from './page-markup.ts';
import {writeStyleSheets} from './style-sheets.ts';

/** Settings of the prerenderer. */
export interface PrerenderOptions {
  /** The folder of the compiled source. Default: `build/js/src`. */
  readonly code?: string;
  /** A folder for temporary files. Default: `build/prerender`. */
  readonly bundles?: string;
  /** The hospital's care team, written into all pages and fragments. Default: none. */
  readonly careTeam?: CareTeam | undefined;
}

/** Server in the URLs of a fragment; whoever pastes it writes their own. */
const exampleServer = 'https://your-server.example/';

/** Everything the elements say, as a browser gets it. */
async function compiledContent(config: ReturnType<typeof localization>): Promise<Content> {
  const content: Record<string, Record<string, ContentModule>> = {};
  for (const language of config.languages) {
    content[language] = {};
    for (const name of ['interface', ...prerendered]) {
      content[language][name] = (await compile(name, language, config)) as ContentModule;
    }
  }
  return content;
}

/**
 * Writes `static/` and its style sheets into `dist`. Throws if this Node.js cannot format dates and names in
 * every language, or if a number of the care team is not valid.
 */
export async function prerender(
  dist: string,
  {code = 'build/js/src', bundles = 'build/prerender', careTeam}: PrerenderOptions = {},
): Promise<void> {
  const config = localization();
  const missing = config.languages.filter(
    (tag) => !Intl.DateTimeFormat.supportedLocalesOf(tag).length,
  );
  if (missing.length) throw new Error(`this Node.js has no locale data for ${missing.join(', ')}`);
  const elements = await loadElements(code, bundles);
  const original = await compiledContent(config);
  const {careContact} = elements;
  const content = careTeam ? await withCareTeam(original, careTeam, careContact) : original;
  const sheets = writeStyleSheets(dist, elements, careTeam && [careContact.contactStyles.cssText]);
  const context = {elements, content, sheets, ...(careTeam && {careTeam})};

  const folder = join(dist, 'static');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const name of prerendered) {
    for (const language of config.languages) {
      const page = pageMarkup({...context, root: '../'}, name, language);
      writeFileSync(join(folder, `${name}.${language}.html`), page);
      const shown = {name, language, attributes: {lang: language}};
      const fragment = elementMarkup({...context, root: exampleServer}, shown);
      writeFileSync(join(folder, `${name}.${language}.fragment.html`), `${fragment}\n`);
    }
  }
}
