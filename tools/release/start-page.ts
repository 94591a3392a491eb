/** START.html, with the script and the style sheet that it loads from `start/`. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {SiteData} from '../../demo/site-data.ts';
import {siteData} from '../outputs/site/data.ts';
import {loadModule, writeScripts} from '../outputs/site/bundle.ts';
import {tokensCss} from '../outputs/site/tokens-css.ts';
import {filesIn} from '../outputs/integrity.ts';
import {isForServers} from '../outputs/server-files.ts';

type StartPage = typeof import('../../demo/start/start-page.ts');
type SiteText = typeof import('../../demo/layout/text.ts');

/** Of the site's data, what START.html needs; `files` are those that it looks for on the server. */
async function startData(dist: string): Promise<SiteData> {
  const all = await siteData(dist);
  const files = filesIn(dist).filter((path) => isForServers(path) && !/^hosting\//.test(path));
  const integrity = Object.entries(all.integrity).filter(([path]) => files.includes(path));
  return {
    ...all,
    files,
    integrity: Object.fromEntries(integrity),
    themes: {},
    preload: {},
    // START.html offers no choice of sections.
    sections: {},
  };
}

/** The files, by their path in the folder to upload. `build` is a folder for temporary files. */
export async function startPage(dist: string, build: string): Promise<Map<string, Uint8Array>> {
  const data = await startData(dist);
  const {renderStartPage} = await loadModule<StartPage>('demo/start/start-page.ts', data);
  const {languageStyles} = await loadModule<SiteText>('demo/layout/text.ts', data);
  await writeScripts(build, data, {start: 'demo/start/start.ts'}, true);
  const styles = [
    await tokensCss(),
    languageStyles(data.languages),
    readFileSync('demo/site/site.css', 'utf8'),
    readFileSync('demo/start/start.css', 'utf8'),
  ];
  return new Map<string, Uint8Array>([
    ['START.html', Buffer.from(renderStartPage())],
    ['start/start.js', readFileSync(join(build, 'start.js'))],
    ['start/start.css', Buffer.from(styles.join('\n'))],
    ['start/icon.svg', readFileSync('demo/site/icon.svg')],
  ]);
}
