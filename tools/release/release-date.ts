import {execFileSync} from 'node:child_process';

/**
 * The date of the release's files: SOURCE_DATE_EPOCH (seconds), else the last commit's. Not the current date, so that
 * anyone can make the same files later; and a true one, because browsers without a `Cache-Control` cache old files
 * for longer.
 */
export function releaseDate(epoch = process.env['SOURCE_DATE_EPOCH']): Date {
  const seconds = Number(
    epoch || execFileSync('git', ['log', '-1', '--format=%ct'], {encoding: 'utf8'}),
  );
  if (!Number.isInteger(seconds) || seconds <= 0) {
    throw new Error(`SOURCE_DATE_EPOCH="${epoch}": expected seconds since 1970`);
  }
  return new Date(seconds * 1000);
}
