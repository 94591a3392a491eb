/**
 * `npm run pictures` captures every widget in every variant into `build/pictures/`, with an HTML page per
 * preset that shows which changed; `npm run pictures -- --approve` then makes them the expected ones.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {
  approved,
  approvedFile,
  capture,
  captureSample,
  hash,
} from '../testing/visual-regression.ts';

const folder = 'build/pictures';

function writeSheet(preset: string, names: readonly string[], changed: readonly string[]): void {
  const figures = names.map(
    (name) =>
      `<figure><img src="${name}.png" alt=""><figcaption>${name}${changed.includes(name) ? ' (changed)' : ''}</figcaption></figure>`,
  );
  writeFileSync(
    `${folder}/${preset}.html`,
    `<!doctype html><meta charset="utf-8"><title>${preset}</title>${figures.join('')}`,
  );
}

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
const before = approved();
const hashes: Record<string, string> = {sample: hash(await captureSample())};
await capture(
  (name, picture) => {
    writeFileSync(`${folder}/${name}.png`, picture);
    hashes[name] = hash(picture);
  },
  {full: true},
);
const names = Object.keys(hashes)
  .filter((name) => name !== 'sample')
  .sort();
const changed = names.filter((name) => hashes[name] !== before[name]);
const presetOf = (name: string) => name.split('.')[1]!;
for (const preset of new Set(names.map(presetOf))) {
  const own = names.filter((name) => presetOf(name) === preset);
  // The changed ones first.
  writeSheet(
    preset,
    [
      ...own.filter((name) => changed.includes(name)),
      ...own.filter((name) => !changed.includes(name)),
    ],
    changed,
  );
}
console.log(`${names.length} pictures in ${folder}, ${changed.length} changed`);
if (process.argv.includes('--approve')) {
  const sorted = Object.fromEntries(['sample', ...names].map((name) => [name, hashes[name]]));
  writeFileSync(approvedFile, `${JSON.stringify(sorted, null, 2)}\n`);
}
