/** Everything that a release publishes, from a complete `dist/`. */
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {billOfMaterials} from './bill-of-materials.ts';
import {inFolder} from './files.ts';
import {releaseNotes} from './notes.ts';
import {packPackage} from './npm.ts';
import {pluginFiles} from './plugin.ts';
import {startPage} from './start-page.ts';
import {uploadFiles} from './upload.ts';
import {zip} from './zip.ts';

export interface ReleaseOptions {
  /** The folder to write, which is emptied first. */
  readonly folder: string;
  /** The date of all files. */
  readonly date: Date;
  /** The folder of an earlier release whose chunks are kept. */
  readonly previous?: string | undefined;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** In the format of `sha256sum --check`. */
const checksums = (folder: string): string =>
  readdirSync(folder)
    .sort()
    .map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`)
    .join('');

/** Writes the release; returns the names of its files. */
export async function writeRelease({folder, date, previous}: ReleaseOptions): Promise<string[]> {
  const {name, version} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string;
    version: string;
  };
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const write = (file: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, file), content);

  write('release-notes.md', releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version));
  const bill = billOfMaterials(name, date);
  write(`${name}-${version}.cdx.json`, `${JSON.stringify(bill, null, 2)}\n`);
  const pages = await startPage('dist', 'build/start');
  const upload = uploadFiles('dist', pages, previous);
  write(`${name}-${version}.zip`, zip(inFolder(name, upload), date));
  write(`${name}-wordpress-${version}.zip`, zip(inFolder(name, pluginFiles()), date));
  packPackage(folder);
  write('SHA256SUMS', checksums(folder));
  return readdirSync(folder).sort();
}
