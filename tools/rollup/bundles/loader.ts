/** `widgets.js`: the script that finds the widgets on a page and loads what they use. */
import {resolve as path} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import type {RollupOptions} from 'rollup';
import {contentPlugin} from '../../content/content-modules.ts';
import type {BundleContext} from '../context.ts';

export const loader = ({
  dir,
  code,
  config,
  catalog,
  version,
  minifyModule,
}: BundleContext): RollupOptions => ({
  input: path(code, 'entries/widgets.js'),
  output: {file: `${dir}/widgets.js`},
  plugins: [
    contentPlugin(config),
    catalog.provide,
    resolve({ignoreSideEffectsForRoot: true}),
    version,
    minifyModule,
  ],
});
