/** `dist/review/`: the review sheet, on request with the changes since an earlier release. */
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
import type {ReviewContents} from './model.ts';
import {reviewPage} from './page.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

interface ReviewOptions {
  /** An earlier release to compare with. */
  readonly compared?: string | undefined;
  /** The folder of the recorded releases. */
  readonly ledger?: string;
  /** The folder of the compiled source. */
  readonly code?: string;
}

/** Writes the sheet into `dist` and returns its path. */
export async function writeReview(
  dist: string,
  {compared, ledger = 'review', code = 'build/js/src'}: ReviewOptions = {},
): Promise<string> {
  const config = localization();
  const importFile = <Module>(file: string): Promise<Module> =>
    import(pathToFileURL(file).href) as Promise<Module>;
  const [{phrases}, {sources}, messages] = await Promise.all([
    importFile<typeof import('../../../src/review/phrases.ts')>(join(code, 'review/phrases.js')),
    importFile<typeof import('../../../src/content/sources.ts')>(
      join(config.root, config.languages[0]!, 'sources.js'),
    ),
    allMessages(config),
  ]);
  const contents: ReviewContents = {};
  for (const name of modules) {
    const read = config.languages.map(async (tag) => [tag, await readContent(name, tag, config)]);
    contents[name] = Object.fromEntries(await Promise.all(read)) as ReviewContents[string];
  }
  const history = readHistory(ledger);
  // Texts that changed after a release belong to the next one, whose number is not known yet.
  const now = releasesIn(ledger).includes(version) ? undefined : version;
  const page = reviewPage({
    languages: config.languages,
    messages,
    contents,
    sources,
    since: (message) => sinceOf(history, message) ?? now,
    release: version,
    phrases,
    comparison: compared
      ? {
          release: compared,
          ...changesSince(readRelease(compared, ledger), messages),
        }
      : undefined,
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
