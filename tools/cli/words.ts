/** `npm run words`: updates `locales/` from `src/content/`, and lists what is left to translate. */
import {existsSync, readFileSync} from 'node:fs';
import {localization} from '../content/content.ts';
import {translationTasks} from '../content/translation-tasks.ts';
import {runPackage} from '../run-node.ts';

const most = 20;
const list = (ids: readonly string[]): string => {
  const more = ids.length > most ? [`and ${ids.length - most} more`] : [];
  return [...ids.slice(0, most), ...more].map((line) => `\n  ${line}`).join('');
};
const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const files = localization()
  .languages.slice(1)
  .map((language) => `locales/${language}.xlf`);
const before = new Map(files.map((file) => [file, read(file)]));
await runPackage('@lit/localize-tools/bin/lit-localize.js', 'extract');
for (const file of files) {
  const {missing, changed} = translationTasks(before.get(file)!, read(file));
  if (missing.length) console.log(`${file}: add a <target> for:${list(missing)}`);
  if (changed.length)
    console.log(`${file}: the English changed; check the <target> of:${list(changed)}`);
  if (!missing.length && !changed.length) console.log(`${file}: nothing to translate.`);
}
