/** The widgets: every folder of `src/elements/` that defines an element. */
import {existsSync, readdirSync} from 'node:fs';

const folder = new URL('../../src/elements/', import.meta.url);

export const widgets = readdirSync(folder).filter((name) =>
  existsSync(new URL(`${name}/${name}.define.ts`, folder)),
);
