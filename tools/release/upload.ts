/** The files that a hospital uploads: the part of `dist/` that browsers load, licenses, and compressed copies. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isForServers, licenseFiles} from '../outputs/server-files.ts';
import {compressedCopies} from './compress.ts';
import {mergeFiles, readFiles, type Files} from './files.ts';

/** The chunks that an earlier release loads, without those that it kept of releases before it. */
export function previousChunks(folder: string, current: Files): Map<string, Uint8Array> {
  const list = join(folder, 'integrity.json');
  if (!existsSync(list)) {
    throw new Error(`--previous=${folder}: expected the folder of a release, with integrity.json`);
  }
  const {files} = JSON.parse(readFileSync(list, 'utf8')) as {files: Record<string, string>};
  const isKept = (path: string) =>
    path.startsWith('chunks/') && Object.hasOwn(files, path) && !current.has(path);
  return readFiles(folder, '', isKept);
}

/**
 * The folder to upload. `pages` are files to add to those of `dist`; `previous` is the folder of an earlier release
 * whose chunks are kept, for pages that are open during the upgrade.
 */
export function uploadFiles(dist: string, pages: Files, previous?: string): Files {
  const current = mergeFiles(readFiles(dist, '', isForServers), pages);
  const kept =
    previous === undefined ? new Map<string, never>() : previousChunks(previous, current);
  const files = mergeFiles(current, kept, licenseFiles());
  return mergeFiles(files, compressedCopies(files));
}
