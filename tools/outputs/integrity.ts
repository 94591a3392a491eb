/**
 * `integrity.json`: the SHA-384 hash of every file that a page can reference, and an import map with the
 * hashes of the chunks, which other files import. A strict policy needs the hash of the map itself:
 * `node --import tsx tools/outputs/integrity.ts https://SERVER/FOLDER/` prints both for a URL.
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
 * The import map for a page that loads the files from `base`, and its `script-src` source for the page's
 * policy. The hash is only valid for exactly this text.
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

/** Writes `integrity.json`, after all other files of a folder. */
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
