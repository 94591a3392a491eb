import {readFileSync} from 'node:fs';
import type {ElementEntry, Manifest} from '../../tools/outputs/manifest/model.ts';

export const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** `dist/custom-elements.json`. */
export const manifest = readJson<Manifest>('dist/custom-elements.json');

/** The elements of the manifest. */
export const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter((one): one is ElementEntry => Boolean(one.tagName));

/** The elements that are widgets; `<support-resource>` is only data. */
export const widgetElements = elements.filter(({tagName}) => tagName !== 'support-resource');

export function elementOf(tag: string): ElementEntry {
  const found = elements.find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`no <${tag}> in the manifest`);
  return found;
}

export const names = (list: readonly {readonly name: string}[] = []): string[] =>
  list.map(({name}) => name).sort();

/** Every public custom property that a style sheet uses. */
export const usedProperties: readonly string[] = [
  ...new Set(
    [...readFileSync('dist/standalone.js', 'utf8').matchAll(/var\(\s*(--rw-[\w-]+)/g)].map(
      ([, name]) => name!,
    ),
  ),
];
