/**
 * `integrity.json`: the SHA-384 of every file that a page may name, and the import map by which a browser
 * checks the chunks, which are asked for by other files and not by the page. A strict policy needs the
 * map's own hash: `node --import tsx tools/outputs/integrity.ts https://SERVER/FOLDER/` prints both for an address.
 */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, sep} from 'node:path';

const hash = (algorithm: string, content: string | Buffer) =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** The files in a folder and below, with `/`, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, path, name}) => join(parentPath ?? path, name))
    .map((file) => file.slice(folder.length + 1).replaceAll(sep, '/'))
    .sort();

/**
 * The import map's text for a page that finds the files at `base`, and what the page's policy says of it
 * in `script-src`. The hash holds for this text to the byte.
 */
export function importMap(files: Readonly<Record<string, string>>, base = './') {
  const integrity = Object.fromEntries(
    Object.entries(files)
      .filter(([file]) => /^chunks\/.*\.js$/.test(file))
      .map(([file, value]) => [base + file, value]),
  );
  const text = JSON.stringify({integrity});
  return {text, policy: `'${hash('sha256', text)}'`};
}

/** Writes `integrity.json` into a folder that has everything else. */
export function writeIntegrity(dist: string) {
  const files = Object.fromEntries(
    filesIn(dist)
      .filter((file) => /\.(?:js|css)$/.test(file))
      .map((file) => [file, hash('sha384', readFileSync(join(dist, file)))]),
  );
  const {text, policy} = importMap(files);
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const all = {version, files, importMap: JSON.parse(text), importMapPolicy: policy};
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(all, null, 2)}\n`);
}

if (import.meta.filename === process.argv[1]) {
  const {files} = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  const {text, policy} = importMap(files, process.argv[2]);
  console.log(`<script type="importmap">${text}</script>\nscript-src ${policy}`);
}
