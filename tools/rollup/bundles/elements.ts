/** `chunks/`: the elements and their content, in files named by their hash. */
import {resolve as path} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import type {RollupOptions} from 'rollup';
import {chaptersPlugin} from '../../content/chapters.ts';
import {contentPlugin} from '../../content/content-modules.ts';
import {widgets} from '../../content/widgets.ts';
import {chunkName, isBase, isReaderState, isShared} from '../chunks.ts';
import type {BundleContext} from '../context.ts';
import {minifyTemplates} from '../minify-templates.ts';
import {trustedTypesPolicy} from '../trusted-types-policy.ts';
import {unshadowLit} from '../unshadow-lit.ts';
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
    chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}-[hash].js`,
    manualChunks: (id, {getModuleInfo}) =>
      isBase(id, getModuleInfo)
        ? 'base'
        : isReaderState(id)
          ? 'reader-state'
          : isShared(id, getModuleInfo)
            ? 'shared'
            : undefined,
    minifyInternalExports: true,
  },
  plugins: [
    contentPlugin(config),
    chaptersPlugin(config, code),
    retryImports(),
    resolve({ignoreSideEffectsForRoot: true}),
    version,
    trustedTypesPolicy(),
    unshadowLit(),
    minifyTemplates(),
    minifyModule,
    catalog.collect,
    preloadPlugin(catalog.table, config),
  ],
});
