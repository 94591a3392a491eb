/**
 * `npm run release` builds `dist/` and writes everything that a release publishes into `build/release/`: the zip to
 * upload, the npm package, the WordPress plugin, checksums, a bill of materials and the release notes.
 *
 *   --previous=FOLDER  keep the chunks of an earlier release, for pages that are open during the upgrade
 *   --folder=FOLDER    write another folder
 *   --no-build         use `dist/` as it is
 */
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {releaseDate} from '../release/release-date.ts';
import {writeRelease} from '../release/release.ts';

const {values} = parseArgs({
  options: {
    previous: {type: 'string'},
    folder: {type: 'string', default: 'build/release'},
    'no-build': {type: 'boolean', default: false},
  },
});
if (!values['no-build']) await import('./build.ts');
const {folder = 'build/release', previous} = values;
for (const name of await writeRelease({folder, date: releaseDate(), previous})) {
  console.log(`${String(statSync(join(folder, name)).size).padStart(9)} ${join(folder, name)}`);
}
