/** Zip files whose bytes depend only on their content and date. */
import {zipSync, type Zippable} from 'fflate';
import type {Files} from './files.ts';

/** Already compressed. */
const isPacked = (path: string): boolean => /\.(?:br|gz|zip|tgz|woff2|png)$/.test(path);

/**
 * Zip entries have the local time of the machine that writes them and no time zone. Noon of the UTC date is the same
 * everywhere, and no daylight saving change happens then.
 */
const entryDate = (date: Date): Date =>
  new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);

/** Unix permissions: a file that everybody may read, the owner may write. */
const permissions = 0o100644 << 16;

/** A zip of the files, sorted by path. */
export function zip(files: Files, date: Date): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    entries[path] = [
      files.get(path)!,
      {level: isPacked(path) ? 0 : 9, mtime: entryDate(date), os: 3, attrs: permissions},
    ];
  }
  return zipSync(entries);
}
