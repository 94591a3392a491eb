/** Builds `dist/`: words compiled once per language, code compiled, both bundled; then what is made from the bundle. */
import {execFileSync} from 'node:child_process';
import {renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {compileLanguages} from '../content/compile-languages.ts';
import {writeEditorData} from '../outputs/editors.ts';
import {writeManifest} from '../outputs/manifest.ts';
import {writeTypes} from '../outputs/types.ts';
import {writeHosting} from '../outputs/hosting.ts';
import {writeIntegrity} from '../outputs/integrity.ts';
import {prerender} from '../outputs/prerender.ts';
import {writeReview} from './review.ts';
import {buildBundles} from '../rollup/build-bundles.ts';
import {copyThemes} from '../outputs/themes.ts';

const require = createRequire(import.meta.url);
const run = (file, ...args) =>
  execFileSync(process.execPath, [require.resolve(file), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });

compileLanguages();
// What was deleted in the source must not go on running.
rmSync('build/js', {recursive: true, force: true});
run('typescript/bin/tsc');
// What the package says of side effects is said of dist/, not of the modules that it is made from.
writeFileSync('build/js/package.json', '{"type": "module"}\n');
// Built aside, so that what is served stays whole until the new one is.
rmSync('build/dist', {recursive: true, force: true});
await buildBundles({dir: 'build/dist'});
const manifest = await writeManifest('build/dist');
writeTypes('build/dist', manifest);
writeEditorData('build/dist', manifest);
await prerender('build/dist');
await writeReview('build/dist');
copyThemes('build/dist');
writeIntegrity('build/dist');
writeHosting('build/dist');
rmSync('dist', {recursive: true, force: true});
renameSync('build/dist', 'dist');
