/**
 * What the npm package is made of: each element's definition (`elements/NAME.js`) and its class alone
 * (`classes/NAME.js`), module by module, so that an app's own bundler leaves out what it does not use.
 * Lit is imported and not included: the app's own is used, under the name that its policy allows.
 */
import {relative, resolve} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import type {RollupOptions} from 'rollup';
import type {BundleContext} from '../context.ts';
import {chaptersPlugin} from '../../content/chapters.ts';
import {contentPlugin} from '../../content/content-modules.ts';
import {minifyTemplates} from '../minify-templates.ts';
import {widgets} from '../../content/widgets.ts';

/** Where a module stands in `dist/`, without `.js`. */
function place(id, code) {
  if (id.startsWith('\0content:')) return `modules/words/${id.slice(9).replace('/', '.')}`;
  if (id.startsWith('\0')) return `modules/${id.slice(1).replace(':', '-')}`;
  const path = relative(code, id).replace(/\.js$/, '');
  const [, own, define] = path.match(/^elements\/([\w-]+)\/\1(\.define)?$/) ?? [];
  if (own) return define ? `elements/${own}` : `classes/${own}`;
  return path.startsWith('entries/package/')
    ? path.slice('entries/package/'.length)
    : `modules/${path}`;
}

/** The Rollup configuration; `config` is that of the languages, `code` the folder of the compiled source. */
export function packageModules({dir, code, config, version}: BundleContext): RollupOptions {
  const root = resolve(code);
  const inside = (name) => [`${name}/${name}.define`, `${name}/${name}`];
  return {
    input: [
      ...widgets.flatMap(inside).map((file) => resolve(root, `elements/${file}.js`)),
      ...['index', 'events', 'react'].map((file) => resolve(root, `entries/package/${file}.js`)),
    ],
    external: /^(?:lit|@lit)(?:\/|$)/,
    output: {
      dir,
      preserveModules: true,
      entryFileNames: ({facadeModuleId}) => `${place(facadeModuleId, root)}.js`,
    },
    plugins: [
      contentPlugin(config),
      chaptersPlugin(config, code),
      nodeResolve(),
      version,
      minifyTemplates(),
    ],
  };
}
