/**
 * The servers of this machine that tests use. `RW_SERVERS` names those that must be there, as `RW_ENGINES`
 * does for browsers.
 */
import {accessSync, constants} from 'node:fs';
import {join} from 'node:path';

const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];

/** The program of a name, or undefined where it is not there and nothing demands it. */
export function server(name) {
  for (const folder of folders) {
    try {
      const file = join(folder, name);
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not this one.
    }
  }
  if ((process.env.RW_SERVERS ?? '').split(/\s+/).includes(name)) {
    throw new Error(`RW_SERVERS asks for ${name}, which is not on this machine`);
  }
  return undefined;
}
