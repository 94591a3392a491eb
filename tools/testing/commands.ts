import {spawn} from 'node:child_process';
import {delimiter, resolve} from 'node:path';

const path = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`;

/** Runs a command with its output on the console; resolves to true if it succeeded. */
export const runCommand = (
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: {...process.env, PATH: path, ...env},
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });

export interface Result {
  readonly passed: boolean;
  readonly output: string;
}

/** Runs a command in parallel with others and buffers its output, so that they do not mix. */
export const runInBackground = (
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, PATH: path, ...env},
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => (output += data.toString()));
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({passed: code === 0, output}));
  });
