/**
 * The review sheet, for the content that is compiled:
 * `npm run review` writes `dist/review/` again;
 * `npm run review -- --since 0.1.0` writes `dist/review/since-0.1.0.html`, which marks every change since
 * that release;
 * `npm run review -- --release` compiles the content and records the texts of this release in `review/`,
 * before it is published.
 */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {compileContent} from '../content/compile-content.ts';
import {allMessages, writeRelease} from '../outputs/review/release-history.ts';
import {writeReview} from '../outputs/review/write-review.ts';

const {values} = parseArgs({options: {since: {type: 'string'}, release: {type: 'boolean'}}});
try {
  if (values.release) {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    // What an earlier build compiled may be out of date.
    await compileContent();
    writeRelease(version, await allMessages());
    console.log(`review/: recorded the texts of release ${version}.`);
  } else {
    console.log(await writeReview('dist', {compared: values.since}));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
