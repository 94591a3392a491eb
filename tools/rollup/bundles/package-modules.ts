/**
 * The modules of the npm package: each element's definition (`elements/NAME.js`) and its class
 * (`classes/NAME.js`), unbundled, so that an app's bundler can drop unused code. Lit is an external import:
 * the app provides it, with its own Trusted Types policy.
 */
import {relative, resolve} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import type {Plugin, RollupOptions} from 'rollup';
import type {BundleContext} from '../context.ts';
import {chaptersPlugin} from '../../content/chapters.ts';
import {contentPlugin} from '../../content/content-modules.ts';
import {minifyTemplates} from '../minify-templates.ts';
import {widgets} from '../../content/widgets.ts';

/** The file of an element's class. */
const classFile = /elements[\\/]([\w-]+)[\\/]\1\.js$/;

/**
 * `classes/NAME.js`: the class with its features registered. The annotation lets a bundler drop both
 * if the class is not used.
 */
const classEntries = (code: string): Plugin => ({
  name: 'class-entries',
  resolveId(source, importer) {
    if (source.startsWith('class:')) return `\0${source}`;
    if (!/[\\/]entries[\\/]package[\\/]/.test(importer ?? '')) return null;
    const [, name] = source.match(classFile) ?? [];
    return name ? `\0class:${name}` : null;
  },
  load(id) {
    if (!id.startsWith('\0class:')) return null;
    const name = id.slice('\0class:'.length);
    const pascal = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    const from = (file: string) => JSON.stringify(resolve(code, file));
    return [
      `import {${pascal} as Element} from ${from(`elements/${name}/${name}.js`)};`,
      `import {withFeatures} from ${from('features/provide-features.js')};`,
      `export const ${pascal} = /* @__PURE__ */ withFeatures(Element);`,
    ].join('\n');
  },
});

/** A module's path in `dist/`, without `.js`. */
function place(id: string, code: string): string {
  if (id.startsWith('\0class:')) return `classes/${id.slice('\0class:'.length)}`;
  if (id.startsWith('\0content:')) return `modules/words/${id.slice(9).replace('/', '.')}`;
  if (id.startsWith('\0')) return `modules/${id.slice(1).replace(':', '-')}`;
  const path = relative(code, id).replace(/\.js$/, '');
  const [, own] = path.match(/^elements\/([\w-]+)\/\1\.define$/) ?? [];
  if (own) return `elements/${own}`;
  return path.startsWith('entries/package/')
    ? path.slice('entries/package/'.length)
    : `modules/${path}`;
}

/** The Rollup configuration; `config` is that of the languages, `code` the folder of the compiled source. */
export function packageModules({dir, code, config, version}: BundleContext): RollupOptions {
  const root = resolve(code);
  return {
    input: [
      ...widgets.map((name) => resolve(root, `elements/${name}/${name}.define.js`)),
      ...widgets.map((name) => `class:${name}`),
      ...['index', 'events', 'react'].map((file) => resolve(root, `entries/package/${file}.js`)),
    ],
    external: /^(?:lit|@lit)(?:\/|$)/,
    output: {
      dir,
      preserveModules: true,
      entryFileNames: ({facadeModuleId}) => `${place(facadeModuleId!, root)}.js`,
    },
    plugins: [
      classEntries(root),
      contentPlugin(config),
      chaptersPlugin(config, code),
      nodeResolve(),
      version,
      minifyTemplates(),
    ],
  };
}
