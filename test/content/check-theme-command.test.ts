import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {writeTokens} from '../../src/theme/check/index.ts';

describe('check-theme command', () => {
  let folder: string;
  before(() => {
    // Laid out like the npm package, without its dependencies.
    folder = mkdtempSync(join(tmpdir(), 'rw-check-'));
    mkdirSync(join(folder, 'package/dist'), {recursive: true});
    cpSync('bin', join(folder, 'package/bin'), {recursive: true});
    cpSync('package.json', join(folder, 'package/package.json'));
    cpSync('dist/check-theme.js', join(folder, 'package/dist/check-theme.js'));
    const files = {
      'good.css': ':root { --rw-color-accent: #7a1f5c }',
      'bad.css': ':root { --rw-color-muted: #999 }',
      'none.css': 'p { color: red }',
      'tokens.json': writeTokens({'--rw-color-accent': '#7a1f5c'}),
      'broken.json': '{',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  });
  after(() => rmSync(folder, {recursive: true}));
  const run = (...args: string[]) => {
    const file = join(folder, 'package/bin/recurrence-widgets.mjs');
    const {status, stdout, stderr} = spawnSync(process.execPath, [file, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return {status, output: stdout + stderr};
  };
  test('exits with 0 if everything passes', () => {
    const {status, output} = run('check-theme', 'good.css', 'tokens.json');
    assert.equal(status, 0, output);
    assert.match(output, /good\.css, :root\n {2}light: 17 of 17 pairs pass/);
  });
  test('exits with 1 and names the token, the pair, the ratio and the nearest color that passes', () => {
    const {status, output} = run('check-theme', 'bad.css');
    assert.equal(status, 1);
    assert.match(output, /--rw-color-muted, light/);
    assert.match(output, /secondary text \(#999999\) on surface \(#fcfaf6\) is 2\.73:1, needs 7:1/);
    const [, line] = output.match(/so {2}(--rw-color-muted: .*;)/)!;
    writeFileSync(join(folder, 'fixed.css'), `:root { ${line} }`);
    assert.equal(run('check-theme', 'fixed.css').status, 0);
  });
  test('checks only the requested color scheme', () => {
    writeFileSync(join(folder, 'white.css'), ':root { --rw-color-surface: #fff }');
    assert.equal(run('check-theme', 'white.css').status, 1);
    assert.equal(run('check-theme', '--scheme', 'light', 'white.css').status, 0);
  });
  test('exits with 1 if a file sets no token, and with 2 if it cannot be read', () => {
    assert.equal(run('check-theme', 'none.css').status, 1);
    assert.equal(run('check-theme', 'broken.json').status, 2);
    assert.equal(run('check-theme', 'absent.css').status, 2);
    assert.equal(run('check-theme').status, 2);
    assert.equal(run('check-theme', '--nothing', 'good.css').status, 2);
    assert.equal(run('paint').status, 2);
    assert.equal(run('--help').status, 0);
  });
});
