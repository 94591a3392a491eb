import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import type {Plugin} from 'rollup';

/**
 * A Rollup plugin that uses a module's static twin, `NAME.static.js` beside `NAME.js`, where there is
 * one. Twins render what works without a script; readers' bundles never contain them.
 */
export const staticTemplates = (): Plugin => ({
  name: 'static-templates',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const twin = resolve(dirname(importer), source.replace(/\.js$/, '.static.js'));
    return twin !== importer && existsSync(twin) ? twin : null;
  },
});
