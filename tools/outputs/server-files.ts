/** The files that a web server needs: the part of `dist/` that browsers load, and the licenses. */
import {readFileSync} from 'node:fs';

/** Files of `dist/` for bundlers and editors, which get them from the npm package. */
const forDevelopers =
  /^(?:classes|elements|modules|types)\/|^(?:check-theme|events|index|react)\.js$|^(?:custom-elements|web-types|vscode\..*)\.json$/;

/** True for the files of `dist/` that a server needs. */
export const isForServers = (path: string): boolean => !forDevelopers.test(path);

/** The project's licenses, as text files by name. */
export const licenseFiles = (): ReadonlyMap<string, Uint8Array> =>
  new Map([
    ['LICENSE.txt', readFileSync('LICENSE')],
    ['LICENSE-words.txt', readFileSync('LICENSE-words.md')],
  ]);
