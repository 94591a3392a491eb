/** Settings and plugins shared by the bundles. */
import {readFileSync} from 'node:fs';
import type {Plugin} from 'rollup';
import {localization} from '../content/content.ts';
import {catalogPlugin} from './catalog.ts';
import {injectVersion} from './inject-version.ts';
import {minify} from './minify.ts';

export interface BundleOptions {
  /** The folder to write to. */
  dir: string;
  /** The folder of the compiled source. */
  code?: string;
  /** The lit-localize configuration. */
  localizationFile?: string;
}

export interface BundleContext {
  dir: string;
  code: string;
  config: ReturnType<typeof localization>;
  /** Collects the chunks of the elements, and provides their list to the loader. */
  catalog: ReturnType<typeof catalogPlugin>;
  /** Replaces `__VERSION__` with the package's version. */
  version: Plugin;
  /** Minifies an ES module. */
  minifyModule: Plugin;
}

export function bundleContext({
  dir,
  code = 'build/js/src',
  localizationFile,
}: BundleOptions): BundleContext {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  const config = localization(localizationFile);
  return {
    dir,
    code,
    config,
    catalog: catalogPlugin(config),
    version: injectVersion(version),
    minifyModule: minify({module: true}),
  };
}
