import {readdirSync} from 'node:fs';
import {join, sep} from 'node:path';

/** Folders whose tests run inside a browser; all others run in Node. */
const browserFolders = ['test/elements', 'test/pages'];

export interface TestFiles {
  readonly node: readonly string[];
  readonly browser: readonly string[];
}

/** The test files whose path contains one of the names; all of them without names. */
export function findTestFiles(names: readonly string[] = []): TestFiles {
  const files = readdirSync('test', {recursive: true, encoding: 'utf8'})
    .map((file) => join('test', file).split(sep).join('/'))
    .filter((file) => /\.test\.ts$/.test(file))
    .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
    .sort();
  const inBrowser = (file: string) =>
    browserFolders.some((folder) => file.startsWith(`${folder}/`));
  return {
    node: files.filter((file) => !inBrowser(file)),
    browser: files.filter(inBrowser),
  };
}
