import terser from '@rollup/plugin-terser';
import type {Plugin} from 'rollup';

/**
 * Minifies a bundle: an ES module, or else a classic script, which keeps its "use strict" and is written
 * in ASCII, because browsers read it in the page's encoding.
 */
export const minify = ({module}: {module: boolean}): Plugin =>
  terser({
    ecma: 2022,
    module,
    compress: {passes: 3, keep_fargs: false, pure_getters: true},
    format: {comments: false, ascii_only: !module},
  });
