/** npm, which packs the package and lists what it contains. */
import {execFileSync} from 'node:child_process';

function npm(...args: readonly string[]): string {
  // Set where npm runs this script; the same npm then runs on every system.
  const script = process.env['npm_execpath'];
  const isScript = script !== undefined && /\.[cm]?js$/.test(script);
  const [command, first] = isScript ? [process.execPath, [script]] : ['npm', []];
  return execFileSync(command, [...first, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Writes the package into a folder, from `dist/` as it is; returns the file's name. */
export function packPackage(folder: string): string {
  const [packed] = JSON.parse(
    npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  ) as [{filename: string}];
  return packed.filename;
}

/** All packages of the lock file as CycloneDX, with those that only development needs. */
export const listPackages = (): unknown =>
  JSON.parse(npm('sbom', '--sbom-format=cyclonedx', '--package-lock-only'));
