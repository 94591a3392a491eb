import {execFileSync} from 'node:child_process';

/** The time of the last commit, in seconds since 1970. */
function lastCommit(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {encoding: 'utf8', stdio: 'pipe'});
  } catch {
    throw new Error(
      'no last commit to take the date from: set SOURCE_DATE_EPOCH to seconds since 1970',
    );
  }
}

/**
 * The date of the release's files: SOURCE_DATE_EPOCH (seconds), else the last commit's. Not the current date, so that
 * anyone can make the same files later; and a true one, because browsers without a `Cache-Control` cache old files
 * for longer.
 */
export function releaseDate(epoch = process.env['SOURCE_DATE_EPOCH']): Date {
  const seconds = Number(epoch || lastCommit());
  if (!Number.isInteger(seconds) || seconds <= 0) {
    throw new Error(`SOURCE_DATE_EPOCH="${epoch}": expected seconds since 1970`);
  }
  return new Date(seconds * 1000);
}
