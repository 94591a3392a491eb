import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {parseTestOptions} from '../../tools/testing/options.ts';

const {full} = parseTestOptions();
const types = 'build/types/tsconfig-json.tsbuildinfo';

describe('npm run new-widget', () => {
  let copy: string;
  let files: readonly string[];
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, {
      cwd: copy,
      encoding: 'utf8',
      // A nested test run would report to this one instead of its own output.
      env: {...process.env, NODE_TEST_CONTEXT: undefined, TEST_OPTIONS: undefined},
    });
  const tool = (name: string, ...args: string[]) =>
    node('--import', 'tsx', `tools/cli/${name}.ts`, ...args);
  const bin = (path: string, ...args: string[]) => node(join('node_modules', path), ...args);

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'rw-new-widget-'));
    for (const name of readdirSync('.')) {
      if (/^(?:node_modules|build|dist|\.git)$/.test(name)) continue;
      cpSync(name, join(copy, name), {recursive: true});
    }
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    // With what the compiler knows of these files, if they were checked before.
    if (existsSync(types)) cpSync(types, join(copy, types));
  });
  after(() => rmSync(copy, {recursive: true, force: true}));

  test('refuses a name that cannot be an element', () => {
    assert.throws(() => tool('new-widget', 'Sleep'), /"Sleep" cannot be a widget's name/);
    assert.throws(() => tool('new-widget', 'font-face'), /"font-face" is reserved by HTML/);
  });

  test('creates a widget that compiles and is formatted', () => {
    files = tool('new-widget', 'sleep-guide').match(/\S+sleep-guide\S*\.ts/g)!;
    assert.equal(files.length, 5);
    bin('typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', types);
    bin(
      'prettier/bin/prettier.cjs',
      '--check',
      ...files,
      'src/content-modules.d.ts',
      'locales',
      'test/support',
    );
  });

  const skip = !full && 'type-aware rules take long; npm run test:full checks them';

  test('creates a widget that keeps the rules of the linter', {skip}, () => {
    bin('eslint/bin/eslint.js', '--max-warnings=0', ...files);
  });

  test('creates a widget whose content and tests pass', () => {
    // Also compiles the content that the second run reads.
    assert.match(tool('test', 'elements/sleep-guide'), /2 passed, 0 failed\s*$/);
    const content = [
      '--test-name-pattern=sleep-guide',
      ...['content', 'in-short', 'glossary'].map((name) => `test/content/${name}.test.ts`),
    ];
    assert.match(node('--import', 'tsx', '--test', ...content), /pass [1-9]/);
  });

  test('refuses to overwrite a widget', () => {
    assert.throws(() => tool('new-widget', 'sleep-guide'), /already exists/);
  });
});
