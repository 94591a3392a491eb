/**
 * The browsers of this machine. Chromium is an installed one, or else the one inside an npm package;
 * Firefox and WebKit are used where they are found. `RW_ENGINES` names those that must be there.
 */
import {spawn} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {join} from 'node:path';

/** The first program of these names that is on this machine, or undefined. */
export function installed(names, folders = (process.env.PATH ?? '').split(':')) {
  for (const folder of folders) {
    for (const name of names) {
      try {
        const file = join(folder, name);
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not this one.
      }
    }
  }
  return undefined;
}

/** Chromium, with the arguments that it needs on this machine. */
export async function chromium() {
  const own = installed([
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ]);
  // Root cannot have a sandbox; the others keep a closed network quiet.
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  return own ? {executablePath: own, args} : pinnedChromium(args);
}

/** The Chromium inside an npm package (Linux x64): the same everywhere, so that pictures are too. */
export async function pinnedChromium(args = []) {
  // The package brings its own libraries along only if it believes to be in the cloud.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const {default: packaged} = await import('@sparticuz/chromium');
  const notOurs = /^--(?:headless|single-process|no-zygote)/;
  return {
    executablePath: await packaged.executablePath(),
    args: [...packaged.args.filter((arg) => !notOurs.test(arg)), ...args],
  };
}

/** Firefox, or undefined. */
export const firefox = () => installed(['firefox', 'firefox-esr']);

/** WebKit's driver, its browser and a display for it, or undefined. */
export function webkit() {
  const driver = installed(['WebKitWebDriver']);
  const xvfb = installed(['Xvfb']);
  const browser = installed(
    ['MiniBrowser'],
    ['x86_64', 'aarch64'].flatMap((arch) =>
      ['4.1', '4.0', '6.0'].map((api) => `/usr/lib/${arch}-linux-gnu/webkit2gtk-${api}`),
    ),
  );
  return driver && xvfb && browser ? {driver, xvfb, browser} : undefined;
}

/** Fails, with the reason, where a demanded engine is not there. */
export function demandEngines() {
  const found = {chromium: true, firefox: firefox(), webkit: webkit()};
  for (const engine of (process.env.RW_ENGINES ?? '').split(/\s+/).filter(Boolean)) {
    if (!found[engine])
      throw new Error(`RW_ENGINES asks for ${engine}, which is not on this machine`);
  }
}

/** Starts a virtual display; resolves to its name and how to stop it. */
export async function display(xvfb) {
  const server = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
    server.once('exit', () => reject(new Error('the virtual display did not start')));
  });
  return {name: `:${number}`, stop: () => server.kill()};
}
