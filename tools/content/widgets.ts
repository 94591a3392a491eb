import {existsSync, readdirSync} from 'node:fs';

const folder = new URL('../../src/elements/', import.meta.url);

/** The tags of the widgets: every folder of `src/elements/` that defines an element. */
export const findWidgets = (): string[] =>
  readdirSync(folder)
    .filter((name) => existsSync(new URL(`${name}/${name}.define.ts`, folder)))
    .sort();

export const widgets = findWidgets();
