/** Builds `dist/`: words compiled once per language, code compiled, both bundled; then what is made from the bundle. */
import {execFileSync} from 'node:child_process';
import {renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {compileLanguages} from './compile-languages.mjs';
import {writeEditorData} from './editors.mjs';
import {writeManifest} from './manifest.mjs';
import {writeTypes} from './types.mjs';
import {writeHosting} from './hosting.mjs';
import {writeIntegrity} from './integrity.mjs';
import {prerender} from './prerender.mjs';
import {writeReview} from './review.mjs';
import {copyThemes} from './themes.mjs';

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
process.env.RW_DIST = 'build/dist';
run('rollup/dist/bin/rollup', '-c', '--silent');
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
