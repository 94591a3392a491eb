/**
 * Chromium 109, inside an older version of the npm package that contains the current one (Linux x64). It is
 * the last version for Windows 7 and 8, and older than anything that the widgets support.
 */
import {chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import {packagedChromium, type LaunchOptions} from './packaged-chromium.ts';

const archive = resolve('node_modules/chromium-109/bin/chromium.br');
const executable = resolve('node_modules/.cache/chromium-109/chromium');

/** True if its package is installed and made for this system. */
export const hasOldChromium = (): boolean =>
  process.platform === 'linux' && process.arch === 'x64' && existsSync(archive);

/** How to launch it, with the libraries and the font of the current one; unpacks it the first time. */
export function oldChromium(): LaunchOptions {
  if (!existsSync(executable)) {
    mkdirSync(dirname(executable), {recursive: true});
    const partial = `${executable}.${process.pid}`;
    writeFileSync(partial, brotliDecompressSync(readFileSync(archive)));
    chmodSync(partial, 0o755);
    renameSync(partial, executable);
  }
  const {args, env} = packagedChromium();
  return {
    executablePath: executable,
    args: [...args, '--headless', '--disable-dev-shm-usage'],
    env,
  };
}
