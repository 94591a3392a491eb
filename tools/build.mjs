/** Builds `dist/`: words compiled once per language, code compiled, both bundled. */
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {compileLanguages} from './content.mjs';

const require = createRequire(import.meta.url);
const run = (file, ...args) =>
  execFileSync(process.execPath, [require.resolve(file), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });

compileLanguages();
run('typescript/bin/tsc');
rmSync('dist', {recursive: true, force: true});
run('rollup/dist/bin/rollup', '-c', '--silent');
