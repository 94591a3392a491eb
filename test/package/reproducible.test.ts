/** The build is reproducible: in another folder, on another day, in another time zone. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {filesIn} from '../../tools/outputs/integrity.ts';
import {parseTestOptions} from '../../tools/testing/options.ts';

const later = `data:text/javascript,${encodeURIComponent(
  'const now = Date.now; Date.now = () => now() + 200 * 86_400_000;',
)}`;

/** The hash of every file in a folder. */
const hashes = (folder: string) =>
  Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

const {full} = parseTestOptions();
const skip = !full && 'a second build takes long; npm run test:full runs it';

test('a second build, elsewhere and later, is the same byte for byte', {skip}, () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'rw build '));
  try {
    for (const name of readdirSync('.')) {
      if (/^(?:node_modules|build|dist|\.git)$/.test(name)) continue;
      cpSync(name, join(elsewhere, name), {recursive: true});
    }
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
    execFileSync(process.execPath, ['--import', 'tsx', 'tools/cli/build.ts'], {
      cwd: elsewhere,
      env: {
        ...process.env,
        TZ: 'Pacific/Kiritimati',
        LC_ALL: 'C',
        NODE_OPTIONS: `--import=${later}`,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const first = hashes('dist');
    const second = hashes(join(elsewhere, 'dist'));
    const files = [...new Set([...Object.keys(first), ...Object.keys(second)])];
    assert.deepEqual(
      files.filter((file) => first[file] !== second[file]),
      [],
      'files that differ',
    );
  } finally {
    rmSync(elsewhere, {recursive: true, force: true});
  }
});
