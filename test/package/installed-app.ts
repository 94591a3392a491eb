/** The npm package, packed and installed in a new app beside the app's own Lit. */
import {execFile, execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after} from 'node:test';
import {promisify} from 'node:util';
import * as tar from 'tar';
import {widgets} from '../../tools/content/widgets.ts';

/** Runs a program; rejects with its output if it fails. */
export const run = promisify(execFile);

/** The output of a program that may fail. */
export const outputOf = async (file: string, args: readonly string[]): Promise<string> => {
  const {stdout} = await run(file, args).catch((error: unknown) => error as {stdout: string});
  return stdout;
};

export interface PackageJson {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly customElements: string;
  readonly 'web-types': string;
}

export const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;

/** The entries of the package that are modules of widgets. */
export const entries = [
  ...widgets.flatMap((name) => [`elements/${name}.js`, `classes/${name}.js`]),
  'events.js',
  'react.js',
];

export interface InstalledApp {
  /** A temporary folder, removed after the tests. */
  readonly folder: string;
  readonly tarball: string;
  /** The folder of the app. */
  readonly app: string;
  /** The folder of the package in the app. */
  readonly installed: string;
  /** Writes a file of the app; returns its path. */
  write(name: string, text: string): string;
}

/** Packs the package and installs it in an app until the tests of the file are done. */
export function installPackage(): InstalledApp {
  const folder = mkdtempSync(join(tmpdir(), 'rw-package-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  const app = join(folder, 'app');
  const installed = join(app, 'node_modules', packageJson.name);
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{filename: string}];
  const tarball = join(folder, packed.filename);
  mkdirSync(installed, {recursive: true});
  tar.extract({file: tarball, cwd: installed, strip: 1, sync: true});
  // The dependencies that npm would install, and the app's React types.
  for (const name of ['lit', '@lit', '@lit-labs', '@types']) {
    symlinkSync(resolve('node_modules', name), join(app, 'node_modules', name));
  }
  writeFileSync(join(app, 'package.json'), '{"type": "module", "private": true}');
  return {
    folder,
    tarball,
    app,
    installed,
    write(name, text) {
      writeFileSync(join(app, name), text);
      return join(app, name);
    },
  };
}
