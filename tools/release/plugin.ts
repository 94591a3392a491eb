/** The WordPress plugin: its folder in `integrations/`, with the files of `dist/` that browsers load in `assets/`. */
import {existsSync} from 'node:fs';
import {mergeFiles, readFiles, type Files} from './files.ts';
import {isForServers} from './upload.ts';

const folder = 'integrations/wordpress/recurrence-widgets';

/** The plugin's files, or undefined if this repository has no plugin. */
export function pluginFiles(dist: string, root = folder): Files | undefined {
  if (!existsSync(root)) return undefined;
  const assets = readFiles(
    dist,
    'assets/',
    (path) => isForServers(path) && !/^hosting\//.test(path),
  );
  return mergeFiles(
    readFiles(root, '', (path) => !path.startsWith('assets/')),
    assets,
  );
}
