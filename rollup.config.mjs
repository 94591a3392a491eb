/**
 * First the elements, in chunks named by their content; then the loader, alone, with the list of those
 * chunks inside, so that the page's one script can ask for all it needs in one step. Then the other
 * forms, each in a file of tools/bundles/.
 */
import {readFileSync} from 'node:fs';
import {resolve as path} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {frame} from './tools/bundles/frame.mjs';
import {packageBundle} from './tools/bundles/package.mjs';
import {review} from './tools/bundles/review.mjs';
import {standalone} from './tools/bundles/standalone.mjs';
import {checkThemeBundle} from './tools/bundles/check-theme.mjs';
import {chaptersPlugin} from './tools/chapters.mjs';
import {localization} from './tools/content.mjs';
import {contentPlugin} from './tools/content-modules.mjs';
import {catalogPlugin} from './tools/catalog.mjs';
import {litForReaders} from './tools/lit.mjs';
import {minifyTemplates} from './tools/minify-templates.mjs';
import {preloadPlugin} from './tools/preload.mjs';
import {retryImports} from './tools/retry-imports.mjs';
import {widgets} from './tools/widgets.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const dir = process.env.RW_DIST ?? 'dist';
const code = process.env.RW_CODE ?? 'build/js/src';
const config = localization();
const catalog = catalogPlugin(config);

const release = {
  name: 'release',
  transform: (text) =>
    text.includes('__VERSION__')
      ? {code: text.replaceAll('__VERSION__', JSON.stringify(version)), map: null}
      : null,
};
const short = terser({
  ecma: 2022,
  module: true,
  compress: {passes: 3, keep_fargs: false, pure_getters: true},
  format: {comments: false},
});

const bundles = [
  {
    input: Object.fromEntries(
      widgets.map((name) => [name, path(code, `elements/${name}/${name}.define.js`)]),
    ),
    output: {
      dir,
      entryFileNames: 'chunks/[name]-[hash].js',
      chunkFileNames: ({name, facadeModuleId}) =>
        `chunks/${facadeModuleId?.match(/content:(.+)/)?.[1].replace('/', '.') ?? name}-[hash].js`,
      // Whatever two widgets share is one chunk; each widget's own parts come with it alone.
      manualChunks: (id, {getModuleInfo}) => shared(id, getModuleInfo),
      minifyInternalExports: true,
    },
    plugins: [
      contentPlugin(config),
      chaptersPlugin(config, code),
      retryImports(),
      resolve({ignoreSideEffectsForRoot: true}),
      release,
      litForReaders(),
      minifyTemplates(),
      short,
      catalog.collect,
      preloadPlugin(catalog.table, config),
    ],
  },
  {
    input: path(code, 'entries/widgets.js'),
    output: {file: `${dir}/widgets.js`},
    plugins: [
      contentPlugin(config),
      catalog.provide,
      resolve({ignoreSideEffectsForRoot: true}),
      release,
      short,
    ],
  },
  standalone({dir, code, config, release}),
  review({dir, code}),
  ...frame({dir, code, config, catalog, release, short}),
  packageBundle({dir, code, config, release}),
  checkThemeBundle({dir, code, short}),
];

/** `RW_BUNDLES=2` builds the elements and the loader alone, for tests that need no other form. */
export default bundles.slice(0, Number(process.env.RW_BUNDLES ?? bundles.length));

const always =
  /[\\/](?:node_modules|src[\\/](?:theme|base|i18n(?![\\/]kept-language)))[\\/]|languages$/;

/** The name of the chunk for what more than one widget uses. */
function shared(id, getModuleInfo) {
  // Words are chunks of their own, and so is what only some readers or a few widgets need.
  if (/^\0content:[\w-]+\/.|keep-place|reader-tools|components.question|remembered/.test(id))
    return undefined;
  if (always.test(id) || /^\0content:interface$/.test(id)) return 'base';
  const entries = new Set();
  const seen = new Set();
  const climb = (module) => {
    if (seen.has(module)) return;
    seen.add(module);
    const {isEntry, importers} = getModuleInfo(module);
    if (isEntry) entries.add(module);
    for (const importer of importers) {
      if (/src[\\/]base[\\/]/.test(importer)) entries.add('base');
      climb(importer);
    }
  };
  climb(id);
  return entries.has('base') || entries.size > 1 ? 'base' : undefined;
}
