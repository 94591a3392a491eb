/** `dist/review/`: the review sheet, compared with an earlier release on request. */
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {localization, readContent} from '../../content/content.ts';
import {
  allMessages,
  changesSince,
  readHistory,
  readRelease,
  releasesIn,
  sinceOf,
} from './release-history.ts';
import {modules} from '../../content/messages.ts';
import {reviewPage} from './page.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Writes the sheet into a `dist/`, compared with a release where `compared` names one; gives its path. */
export async function writeReview(dist, {compared, ledger = 'review', code = 'build/js/src'} = {}) {
  const config = localization();
  const fromBuild = (file) => import(pathToFileURL(file));
  const [{phrases}, {sources}, messages] = await Promise.all([
    fromBuild(join(code, 'review/phrases.js')),
    fromBuild(join(config.root, config.languages[0], 'sources.js')),
    allMessages(config),
  ]);
  const contents = {};
  for (const name of modules) {
    contents[name] = {
      en: await readContent(name, 'en', config),
      es: await readContent(name, 'es', config),
    };
  }
  const history = readHistory(ledger);
  // Words that changed after a release went out belong to the next one, whose number nobody knows yet.
  const now = releasesIn(ledger).includes(version) ? undefined : version;
  const page = reviewPage({
    messages,
    contents,
    sources,
    since: (message) => sinceOf(history, message) ?? now,
    release: version,
    phrases,
    comparison: compared && {
      release: compared,
      ...changesSince(readRelease(compared, ledger), messages),
    },
  });
  const folder = join(dist, 'review');
  mkdirSync(folder, {recursive: true});
  for (const name of ['review.css', 'icon.svg', 'words.schema.json']) {
    copyFileSync(join('src/review', name), join(folder, name));
  }
  const file = join(folder, compared ? `since-${compared}.html` : 'index.html');
  writeFileSync(file, page);
  return file;
}
