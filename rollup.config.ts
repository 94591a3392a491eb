/**
 * The bundles of `dist/`, by name and in the order in which they are built: `loader` and `frame` contain
 * the list of the chunks that `elements` produces.
 */
import type {RollupOptions} from 'rollup';
import type {BundleContext} from './tools/rollup/context.ts';
import {checkTheme} from './tools/rollup/bundles/check-theme.ts';
import {elements} from './tools/rollup/bundles/elements.ts';
import {frame} from './tools/rollup/bundles/frame.ts';
import {frameResize} from './tools/rollup/bundles/frame-resize.ts';
import {loader} from './tools/rollup/bundles/loader.ts';
import {packageModules} from './tools/rollup/bundles/package-modules.ts';
import {review} from './tools/rollup/bundles/review.ts';
import {standalone} from './tools/rollup/bundles/standalone.ts';

export const bundles = {
  elements,
  loader,
  standalone,
  review,
  frame,
  'frame-resize': frameResize,
  package: packageModules,
  'check-theme': checkTheme,
} satisfies Record<string, (context: BundleContext) => RollupOptions>;

export type BundleName = keyof typeof bundles;
