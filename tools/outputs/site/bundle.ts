/** Bundles the TypeScript in `demo/`: scripts for the browser, and the renderer for the build. */
import {existsSync, readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build, type Plugin} from 'esbuild';
import type {SiteData} from '../../../demo/site-data.ts';
import {renamePolicy} from '../../rollup/trusted-types-policy.ts';

type Renderer = typeof import('../../../demo/render-site.ts');

/** Scripts that pages load as `site/NAME.js`. */
const scripts = {
  site: 'demo/layout/site.ts',
  'embed-builder': 'demo/builders/embed/embed-builder.ts',
  'embed-preview': 'demo/builders/embed/embed-preview.ts',
  'theme-builder': 'demo/builders/theme/theme-builder.ts',
  'theme-preview': 'demo/builders/theme/theme-preview.ts',
};

/** The module `site:elements`: the descriptions of the elements that have one. */
function descriptionsModule(tags: readonly string[]): string {
  const described = tags
    .map((tag) => ({tag, file: resolve(`demo/elements/${tag}.ts`)}))
    .filter(({file}) => existsSync(file));
  const imports = described.map(
    ({file}, index) => `import element${index} from ${JSON.stringify(file)};`,
  );
  const entries = described.map(({tag}, index) => `${JSON.stringify(tag)}: element${index}`);
  return `${imports.join('\n')}\nexport default {${entries.join(', ')}};`;
}

const siteModules = (data: SiteData): Plugin => ({
  name: 'site-modules',
  setup(bundler) {
    bundler.onResolve({filter: /^site:/}, ({path}) => ({path, namespace: 'site'}));
    bundler.onLoad({filter: /^site:data$/, namespace: 'site'}, () => ({
      contents: JSON.stringify(data),
      loader: 'json',
    }));
    bundler.onLoad({filter: /^site:elements$/, namespace: 'site'}, () => ({
      contents: descriptionsModule(data.tags),
      resolveDir: process.cwd(),
      loader: 'js',
    }));
  },
});

/** The widgets have a copy of Lit of their own, and a policy's name is used once per page. */
const siteTrustedTypesPolicy: Plugin = {
  name: 'trusted-types-policy',
  setup(bundler) {
    bundler.onLoad({filter: /lit-html[\\/](?:development[\\/])?lit-html\.js$/}, ({path}) => ({
      contents: renamePolicy(readFileSync(path, 'utf8'), 'recurrence-widgets-site'),
      loader: 'js',
    }));
  },
};

/**
 * Writes scripts of pages as `NAME.js`, as classic scripts: browsers load no modules from files. `entries` are their
 * sources by name; by default those of the site.
 */
export async function writeScripts(
  folder: string,
  data: SiteData,
  entries: Readonly<Record<string, string>> = scripts,
  minify = false,
): Promise<void> {
  await build({
    entryPoints: {...entries},
    outdir: folder,
    minify,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [siteModules(data), siteTrustedTypesPolicy],
  });
}

let loads = 0;

/** Loads a module of `demo/` as it is now, so that the development server sees changes. */
export async function loadModule<Module>(file: string, data: SiteData): Promise<Module> {
  const outfile = resolve(`build/${basename(file, '.ts')}.mjs`);
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
    plugins: [siteModules(data)],
  });
  // Node caches modules by URL.
  return (await import(`${pathToFileURL(outfile)}?${loads++}`)) as Module;
}

/** Loads `demo/render-site.ts`. */
export const loadRenderer = (data: SiteData): Promise<Renderer> =>
  loadModule<Renderer>('demo/render-site.ts', data);
