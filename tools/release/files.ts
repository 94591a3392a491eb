/** Files in memory: what archives are made from. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {filesIn} from '../outputs/integrity.ts';

/** The bytes of each file by its path, with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Reads a folder. `include` takes paths relative to it; `prefix` is put before them. */
export function readFiles(
  folder: string,
  prefix = '',
  include: (path: string) => boolean = () => true,
): Map<string, Uint8Array> {
  const paths = filesIn(folder).filter(include);
  return new Map(paths.map((path) => [prefix + path, readFileSync(join(folder, path))]));
}

/** Joins sets of files. Throws if two of them have a file of the same path. */
export function mergeFiles(...sets: readonly Files[]): Map<string, Uint8Array> {
  const merged = new Map<string, Uint8Array>();
  for (const [path, bytes] of sets.flatMap((files) => [...files])) {
    if (merged.has(path)) throw new Error(`two files of the release are named ${path}`);
    merged.set(path, bytes);
  }
  return merged;
}

/** The same files in a folder. */
export const inFolder = (folder: string, files: Files): Map<string, Uint8Array> =>
  new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
