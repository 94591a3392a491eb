/** `chunks/`: the elements and their content, in files named by their hash. */
import {resolve as path} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import type {GetModuleInfo, RollupOptions} from 'rollup';
import {chaptersPlugin} from '../../content/chapters.ts';
import {contentPlugin} from '../../content/content-modules.ts';
import {widgets} from '../../content/widgets.ts';
import type {BundleContext} from '../context.ts';
import {minifyTemplates} from '../minify-templates.ts';
import {trustedTypesPolicy} from '../trusted-types-policy.ts';
import {preloadPlugin} from '../preload.ts';
import {retryImports} from '../retry-imports.ts';

export const elements = ({
  dir,
  code,
  config,
  catalog,
  version,
  minifyModule,
}: BundleContext): RollupOptions => ({
  input: Object.fromEntries(
    widgets.map((name) => [name, path(code, `elements/${name}/${name}.define.js`)]),
  ),
  output: {
    dir,
    entryFileNames: 'chunks/[name]-[hash].js',
    chunkFileNames: ({name, facadeModuleId}) =>
      `chunks/${facadeModuleId?.match(/content:(.+)/)?.[1].replace('/', '.') ?? name}-[hash].js`,
    manualChunks: (id, {getModuleInfo}) => shared(id, getModuleInfo),
    minifyInternalExports: true,
  },
  plugins: [
    contentPlugin(config),
    chaptersPlugin(config, code),
    retryImports(),
    resolve({ignoreSideEffectsForRoot: true}),
    version,
    trustedTypesPolicy(),
    minifyTemplates(),
    minifyModule,
    catalog.collect,
    preloadPlugin(catalog.table, config),
  ],
});

const always =
  /[\\/](?:node_modules|src[\\/](?:theme|base|i18n(?![\\/](?:stored-language|preserve-scroll))))[\\/]|languages$/;

/** The name of the chunk for what more than one widget uses. */
function shared(id: string, getModuleInfo: GetModuleInfo) {
  // Content is a chunk of its own, and so is what only some readers or a few widgets need.
  if (
    /^\0content:[\w-]+\/.|preserve-scroll|reader-tools(?!-controller)|feedback-event|components.question|storage|stored-language/.test(
      id,
    )
  )
    return undefined;
  if (always.test(id) || /^\0content:interface$/.test(id)) return 'base';
  const entries = new Set();
  const seen = new Set();
  const climb = (module: string) => {
    if (seen.has(module)) return;
    seen.add(module);
    const {isEntry, importers} = getModuleInfo(module)!;
    if (isEntry) entries.add(module);
    for (const importer of importers) {
      if (/src[\\/]base[\\/]/.test(importer)) entries.add('base');
      climb(importer);
    }
  };
  climb(id);
  return entries.has('base') || entries.size > 1 ? 'base' : undefined;
}
