import {readFileSync} from 'node:fs';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
}

export interface Attribute extends Item {
  readonly fieldName?: string;
}

export interface ElementData {
  readonly name: string;
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly (Item & {readonly attribute?: string})[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly (Partial<ElementData> & {readonly name: string})[];
  }[];
}

export const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** `dist/custom-elements.json`. */
export const manifest = readJson<Manifest>('dist/custom-elements.json');

/** The elements of the manifest. */
export const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter((one): one is ElementData => Boolean(one.tagName));

/** The elements that are widgets; `<support-resource>` only holds data. */
export const widgetElements = elements.filter(({tagName}) => tagName !== 'support-resource');

export function elementOf(tag: string): ElementData {
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
