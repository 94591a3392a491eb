/** The entry point for the site's build: turns the source pages into the pages of the site, as text. */
import data from 'site:data';
import {elements} from './elements/catalog.js';
import {renderPage, type SiteContext} from './layout/page.js';
import {languageStyles} from './layout/text.js';
import {elementPage} from './pages/element-page.js';
import {hosts} from './pages/hosts.js';
import {fillLists} from './pages/lists.js';
import {accessibilityPage, accessibilityTitle} from './pages/accessibility-page.js';
import type {ConformanceTable, SourceData} from './site-data.js';
import {dropUnavailable, parseSourcePage} from './pages/source-page.js';
import {sourcesPage, sourcesTitle} from './pages/sources-page.js';

/** The systems whose style sheets the build needs for the pages in `demo/hosts/`. */
export const hostNames: readonly string[] = hosts.map(({name}) => name);

const sourcesPath = 'docs/sources.html';
const accessibilityPath = 'docs/accessibility.html';

/** The data that the site is rendered from. */
export interface SiteSources {
  /** The HTML of each page in `demo/`, by its path there. */
  readonly pages: ReadonlyMap<string, string>;
  /** The sources that the content cites. */
  readonly sources: readonly SourceData[];
  /** The tables of the accessibility conformance report. */
  readonly conformance: readonly ConformanceTable[];
  /** The systems whose style sheets this machine has. */
  readonly availableHosts: readonly string[];
  /** Returns true if the build has a file, such as `dist/review/index.html`. */
  readonly isBuilt: (path: string) => boolean;
}

/** Every generated file of the site, by its path. */
export function renderSite({
  pages,
  sources,
  conformance,
  availableHosts,
  isBuilt,
}: SiteSources): Map<string, string> {
  const availableHostPages = hosts.filter(({name}) => availableHosts.includes(name));
  const missing = new Set(
    hosts
      .filter((host) => !availableHostPages.includes(host))
      .map(({name}) => `hosts/${name}.html`),
  );
  const paths = new Set([
    ...[...pages.keys()].filter((path) => !missing.has(path)),
    ...elements.map(({tag}) => `${tag}.html`),
    sourcesPath,
    accessibilityPath,
  ]);
  const exists = (path: string) => paths.has(path) || isBuilt(path);
  const site: SiteContext = {languages: data.languages, exists};

  const sourcePage = (path: string, html: string): string => {
    const page = parseSourcePage(html);
    if (!page) return html;
    const main = fillLists(dropUnavailable(page.main, exists), path, exists, availableHostPages);
    return renderPage({...page, main, path}, site);
  };

  const files = new Map<string, string>();
  for (const [path, html] of pages) {
    if (!missing.has(path)) files.set(path, sourcePage(path, html));
  }
  for (const element of elements) {
    const main = dropUnavailable(elementPage(element), exists);
    const path = `${element.tag}.html`;
    files.set(path, renderPage({path, title: element.title, main}, site));
  }
  files.set(
    sourcesPath,
    renderPage({path: sourcesPath, title: sourcesTitle, main: sourcesPage(sources)}, site),
  );
  files.set(
    accessibilityPath,
    renderPage(
      {path: accessibilityPath, title: accessibilityTitle, main: accessibilityPage(conformance)},
      site,
    ),
  );
  files.set('site/languages.css', languageStyles(data.languages));
  return files;
}
