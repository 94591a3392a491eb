/**
 * Writes the demo site to `build/demo`, as static files for any server: the pages of `demo/` in the site's layout,
 * a page for each element, the style sheets that the host pages use, and a copy of `dist/`.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {localization} from '../content/content.ts';
import {loadRenderer, writeScripts} from './site/bundle.ts';
import {conformanceTables} from './conformance/report.ts';
import {citedSources} from './site/cited-sources.ts';
import {siteData} from './site/data.ts';
import {tokensCss} from './site/tokens-css.ts';
import {copyVendorFiles} from './site/vendor.ts';

const sources = 'demo';
const defaultFolder = 'build/demo';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });

const sitePath = (file: string): string => relative(sources, file).replaceAll('\\', '/');

/** Writes everything but the copy of `dist/`, with the compiled content of `config`. */
export async function pages(folder = defaultFolder, config = localization()): Promise<void> {
  const write = (path: string, text: string) => {
    const target = join(folder, path);
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, text);
  };
  const data = await siteData('dist', config);
  const {hostNames, renderSite} = await loadRenderer(data);
  await copyVendorFiles('site', folder);
  const availableHosts: string[] = [];
  for (const name of hostNames) {
    if (await copyVendorFiles(name, folder)) availableHosts.push(name);
  }
  const files = filesIn(sources);
  const html = files.filter((file) => file.endsWith('.html'));
  const rendered = renderSite({
    pages: new Map(html.map((file) => [sitePath(file), readFileSync(file, 'utf8')])),
    sources: await citedSources(config),
    conformance: conformanceTables(),
    availableHosts,
    isBuilt: (path) => path.startsWith('dist/') && existsSync(path),
  });
  for (const [path, text] of rendered) write(path, text);
  for (const file of files.filter((file) => /\.(?:css|svg)$/.test(file))) {
    write(sitePath(file), readFileSync(file, 'utf8'));
  }
  write('site/tokens.css', await tokensCss());
  await writeScripts(join(folder, 'site'), data);
}

/** Writes the whole site. */
export async function site(folder = defaultFolder): Promise<void> {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  await pages(folder);
  cpSync('dist', join(folder, 'dist'), {recursive: true});
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) await site();
