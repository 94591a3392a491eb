/**
 * The review sheet. The build writes `dist/review/`; besides,
 * `node --import tsx tools/cli/review.ts` writes it again,
 * `node --import tsx tools/cli/review.ts --since 0.1.0` writes `dist/review/since-0.1.0.html`, where all that changed
 * since that release is marked, and
 * `node --import tsx tools/cli/review.ts --release` writes down what this release says (review/), before it goes out.
 */
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {localization, readContent} from '../content/content.ts';
import {
  allMessages,
  changesSince,
  readHistory,
  readRelease,
  releasesIn,
  sinceOf,
  writeRelease,
} from '../outputs/review/release-history.ts';
import {modules} from '../content/messages.ts';
import {reviewPage} from '../outputs/review/page.ts';

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

if (import.meta.filename === process.argv[1]) {
  const {values} = parseArgs({options: {since: {type: 'string'}, release: {type: 'boolean'}}});
  try {
    if (values.release) {
      writeRelease(version, await allMessages());
      console.log(`review/: what release ${version} says is written down.`);
    } else {
      console.log(await writeReview('dist', {compared: values.since}));
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
