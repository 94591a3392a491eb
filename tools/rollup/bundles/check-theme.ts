/** `check-theme.js`: what reads and measures themes, for the command line and the theme builder. */
import {resolve} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import type {Plugin, RollupOptions} from 'rollup';
import type {BundleContext} from '../context.ts';
import {minifyTemplates} from '../minify-templates.ts';

/** Of Lit, the tokens need no more than the tag of their sheet. */
const onlyCss: Plugin = {
  name: 'only-css',
  resolveId(source, importer) {
    return source === 'lit' ? this.resolve('@lit/reactive-element/css-tag.js', importer) : null;
  },
};

/** The Rollup configuration; `code` is the folder of the compiled source. */
export function checkTheme({dir, code, minifyModule}: BundleContext): RollupOptions {
  return {
    input: resolve(code, 'theme/check/index.js'),
    output: {file: `${dir}/check-theme.js`},
    plugins: [onlyCss, nodeResolve(), minifyTemplates(), minifyModule],
  };
}
