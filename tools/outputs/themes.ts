/** The presets go into `dist/themes` as they are written. */
import {cpSync} from 'node:fs';
import {join} from 'node:path';

export const copyThemes = (dist: string) =>
  cpSync('themes', join(dist, 'themes'), {recursive: true});
