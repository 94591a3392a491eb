/**
 * Builds bundles of already compiled code, without the rest of the build:
 * `node --import tsx tools/cli/bundle.ts [--dist FOLDER] [--localization FILE] [BUNDLE…]`,
 * all bundles of rollup.config.ts by default.
 */
import {parseArgs} from 'node:util';
import {buildBundles} from '../rollup/build-bundles.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {dist: {type: 'string', default: 'dist'}, localization: {type: 'string'}},
});
await buildBundles(
  {dir: values.dist ?? 'dist', localizationFile: values.localization},
  positionals.length ? positionals : undefined,
);
