/** Builds `dist/`: words compiled once per language, code compiled, both bundled; pages that need no script. */
import {execFileSync} from 'node:child_process';
import {renameSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {compileLanguages} from './content.mjs';
import {prerender} from './prerender.mjs';
import {writeReview} from './review.mjs';

const require = createRequire(import.meta.url);
const run = (file, ...args) =>
  execFileSync(process.execPath, [require.resolve(file), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });

compileLanguages();
// What was deleted in the source must not go on running.
rmSync('build/js', {recursive: true, force: true});
run('typescript/bin/tsc');
// Built aside, so that what is served stays whole until the new one is.
rmSync('build/dist', {recursive: true, force: true});
process.env.RW_DIST = 'build/dist';
run('rollup/dist/bin/rollup', '-c', '--silent');
await prerender('build/dist');
await writeReview('build/dist');
rmSync('dist', {recursive: true, force: true});
renameSync('build/dist', 'dist');
