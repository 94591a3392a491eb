/** The build is reproducible: in another folder, on another day, in another time zone. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {filesIn} from '../../tools/outputs/integrity.ts';

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

test('a second build, elsewhere and later, is the same byte for byte', () => {
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
    assert.deepEqual(hashes(join(elsewhere, 'dist')), hashes('dist'));
  } finally {
    rmSync(elsewhere, {recursive: true, force: true});
  }
});
