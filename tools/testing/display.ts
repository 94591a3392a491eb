import {spawn} from 'node:child_process';

export interface Display {
  /** Such as `:99`. */
  readonly name: string;
  stop(): void;
}

/** Starts a virtual display. */
export async function startDisplay(xvfb: string): Promise<Display> {
  const server = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]!.once('data', (data) => resolve(String(data).trim()));
    server.once('exit', () => reject(new Error('the virtual display did not start')));
  });
  return {name: `:${number}`, stop: () => void server.kill()};
}
