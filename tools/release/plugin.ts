/** The WordPress plugin, as the build writes it. */
import {existsSync} from 'node:fs';
import {pluginFolder} from '../outputs/wordpress.ts';
import {readFiles, type Files} from './files.ts';

/** The plugin's files. Throws if it has not been built. */
export function pluginFiles(folder = pluginFolder): Files {
  if (!existsSync(folder)) throw new Error(`no ${folder} yet: npm run build`);
  return readFiles(folder);
}
