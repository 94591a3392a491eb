/** The programs, besides browsers, that some tests use where they are installed. */
import {existsSync} from 'node:fs';
import {findProgram} from './programs.ts';

export interface WordPressPaths {
  readonly files: string;
  readonly php: string;
  readonly database: string;
  readonly databaseInstall: string;
  readonly setpriv: string;
}

/** Debian's WordPress, its database server and PHP, or undefined. */
export function wordpress(): WordPressPaths | undefined {
  const files = '/usr/share/wordpress';
  const php = findProgram(['php']);
  const database = findProgram(['mariadbd'], ['/usr/sbin', '/usr/libexec']);
  const databaseInstall = findProgram(['mariadb-install-db']);
  const setpriv = findProgram(['setpriv']);
  const hasFiles = ['wp-load.php', 'wp-content/themes/twentytwentyone'].every((file) =>
    existsSync(`${files}/${file}`),
  );
  if (!hasFiles || !php || !database || !databaseInstall || !setpriv) return undefined;
  return {files, php, database, databaseInstall, setpriv};
}

export const nginx = (): string | undefined =>
  findProgram(['nginx'], ['/usr/sbin', '/usr/local/sbin', '/usr/bin']);

export interface ApachePaths {
  readonly program: string;
  /** The folder of its modules. */
  readonly modules: string;
}

/** Apache 2.4 with its modules, or undefined. */
export function apache(): ApachePaths | undefined {
  const program = findProgram(['apache2', 'httpd'], ['/usr/sbin', '/usr/local/sbin', '/usr/bin']);
  const modules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find((folder) =>
    existsSync(`${folder}/mod_headers.so`),
  );
  return program && modules ? {program, modules} : undefined;
}

/** Poppler's reader of PDF text. */
export const pdftotext = (): string | undefined => findProgram(['pdftotext']);

/** PHP_CodeSniffer. */
export const phpcs = (): string | undefined => findProgram(['phpcs']);

const firstFile = (...files: readonly string[]): string | undefined => files.find(existsSync);

/** Debian's Prototype, a library that some older systems load on every page. */
export const prototype = (): string | undefined =>
  firstFile('/usr/share/javascript/prototype/prototype.js');

/** Debian's MooTools, the library of Joomla 3. */
export const mootools = (): string | undefined =>
  firstFile(
    '/usr/share/javascript/mootools/mootools-core.js',
    '/usr/share/javascript/mootools/mootools.js',
  );
