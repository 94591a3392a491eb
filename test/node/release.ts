/** A release of the build in `dist/`, made once for all tests. */
import {execFileSync} from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import {filesIn} from '../../tools/outputs/integrity.ts';

/** The date of the release's files. */
const epoch = '1798800000';

/** Runs `npm run release` on `dist/` as it is. */
export function makeRelease(
  folder: string,
  options: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): void {
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'tools/cli/release.ts', '--no-build', `--folder=${folder}`, ...options],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, SOURCE_DATE_EPOCH: epoch, ...environment},
    },
  );
}

const isCurrent = (folder: string): boolean => {
  const list = join(folder, 'SHA256SUMS');
  if (!existsSync(list)) return false;
  const sources = ['dist/integrity.json', 'CHANGELOG.md', 'package.json'].concat(
    ['tools/release', 'demo/start', 'integrations']
      .filter((name) => existsSync(name))
      .flatMap((name) => filesIn(name).map((file) => join(name, file))),
  );
  const madeAt = statSync(list).mtimeMs;
  return sources.every((file) => statSync(file).mtimeMs < madeAt);
};

/** The folder of a release, which may be one that another test has made. */
export function releaseFolder(): string {
  const folder = 'build/test-release';
  if (isCurrent(folder)) return folder;
  // Test files run at the same time: the folder appears complete.
  const own = `${folder}-${process.pid}`;
  makeRelease(own);
  rmSync(folder, {recursive: true, force: true});
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, {recursive: true, force: true});
    if (!isCurrent(folder)) throw error;
  }
  return folder;
}

/** The files of the release's zip whose name matches. */
export function unzipRelease(folder: string, name: RegExp): Record<string, Uint8Array> {
  const file = readdirSync(folder).find((one) => name.test(one));
  if (!file) throw new Error(`${folder} has no ${name}`);
  return unzipSync(readFileSync(join(folder, file)));
}

/** The release's zip for webmasters, unzipped into a new folder. */
export interface UnzippedRelease {
  /** The folder of the files to upload. */
  readonly files: string;
  remove(): void;
}

/** Unzips the release's zip for webmasters as it is. */
export function unzipForUpload(): UnzippedRelease {
  const folder = mkdtempSync(join(tmpdir(), 'rw-release-'));
  // Apache reads as another user if root starts it.
  chmodSync(folder, 0o755);
  for (const [path, bytes] of Object.entries(
    unzipRelease(releaseFolder(), /^recurrence-widgets-\d.*\.zip$/),
  )) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), bytes);
  }
  return {
    files: join(folder, 'recurrence-widgets'),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
