import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';

/**
 * Runs a program of an npm package, such as `typescript/bin/tsc`, in a process of its own.
 * Rejects if it exits with an error.
 */
export function runPackage(program: string, ...args: string[]): Promise<void> {
  const file = createRequire(import.meta.url).resolve(program);
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve() : reject(new Error(`${program} failed\n${output}`)),
    );
  });
}
