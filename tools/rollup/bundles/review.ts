/** `review/review.js`: the script of the review sheet, a classic one, so that the sheet opens as a file. */
import {resolve as path} from 'node:path';
import terser from '@rollup/plugin-terser';
import type {RollupOptions} from 'rollup';
import type {BundleContext} from '../context.ts';

/** The bundle; `code` is the folder of the compiled source. */
export const review = ({dir, code}: BundleContext): RollupOptions => ({
  input: path(code, 'review/review.js'),
  output: {file: `${dir}/review/review.js`, format: 'iife'},
  plugins: [
    // A classic script is read in the page's encoding, which may be an old one.
    terser({ecma: 2022, compress: {passes: 2}, format: {comments: false, ascii_only: true}}),
  ],
});
