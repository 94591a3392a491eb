import {accessSync, constants} from 'node:fs';
import {join} from 'node:path';

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs that is installed, or undefined. */
export function findProgram(
  names: readonly string[],
  folders: readonly string[] = (process.env.PATH ?? '').split(':'),
): string | undefined {
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => isExecutable(file));
}
