import {existsSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};

/** The content type of a file. */
export const typeOf = (file: string): string => types[extname(file)] ?? 'text/plain';

/** The file of `dist/` for a URL's path, or undefined. */
export function distFile(path: string): string | undefined {
  const file = join('dist', normalize(path));
  return file.startsWith('dist') && existsSync(file) ? file : undefined;
}
