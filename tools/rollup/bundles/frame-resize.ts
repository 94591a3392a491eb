/** `frame-resize.js`: a classic script for the page around a frame. */
import {resolve as path} from 'node:path';
import type {RollupOptions} from 'rollup';
import type {BundleContext} from '../context.ts';

export const frameResize = ({dir, code, minifyModule}: BundleContext): RollupOptions => ({
  input: path(code, 'entries/frame-resize.js'),
  output: {file: `${dir}/frame-resize.js`, format: 'iife'},
  plugins: [minifyModule],
});
