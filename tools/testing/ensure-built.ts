import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {compileContent} from '../content/compile-content.ts';
import {runCommand} from './commands.ts';
import type {TestFiles} from './test-files.ts';

const tsx = ['--import', 'tsx'];

/** When something in these files and folders was last changed. */
const changedAt = (...paths: readonly string[]): number =>
  Math.max(
    ...paths.map((path) => {
      if (!existsSync(path)) return 0;
      const {mtimeMs} = statSync(path);
      if (!statSync(path).isDirectory()) return mtimeMs;
      return Math.max(mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
    }),
  );

const isOlder = (output: string, ...sources: readonly string[]): boolean =>
  !existsSync(output) || changedAt(...sources) > statSync(output).mtimeMs;

/** Builds `dist/` and the demo site. Throws if a build fails. */
export async function buildAll(): Promise<void> {
  for (const file of ['tools/cli/build.ts', 'tools/outputs/site.ts']) {
    if (!(await runCommand(process.execPath, [...tsx, file]))) throw new Error(`${file} failed`);
  }
}

/** Tests of the sources need the compiled content only; all others need everything built. */
const needsOnlyContent = (file: string): boolean => file.startsWith('test/elements/');

/** Builds what these test files need and what is older than its sources. */
export async function ensureBuilt({node, browser}: TestFiles): Promise<void> {
  if (![...node, ...browser].every(needsOnlyContent)) {
    const sources = ['src', 'locales', 'tools', 'themes', 'demo', 'integrations', 'package.json'];
    if (isOlder('dist/integrity.json', ...sources) || !existsSync('build/demo')) await buildAll();
  } else if (isOlder('build/content/en/interface.js', 'src/content', 'locales')) {
    await compileContent();
  }
}
