/** What assistive technology gets of every element, as approved. After a change: `npm run trees -- --approve`. */
import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, test} from 'node:test';
import {widgets} from '../../tools/content/widgets.ts';
import {
  approvedTree,
  captureTrees,
  treeFiles,
  treeFolder,
} from '../../tools/testing/approved-trees.ts';

// Other versions of Chromium compute other trees.
const isPackaged = process.platform === 'linux' && process.arch === 'x64';
const skip = !isPackaged && 'the packaged Chromium is for Linux x64';

describe('accessibility trees', {skip}, () => {
  test('are approved for every element, state and language', () => {
    const approved = readdirSync(treeFolder).map((file) => `${treeFolder}/${file}`);
    assert.deepEqual(approved.sort(), treeFiles().sort());
  });

  for (const widget of widgets) {
    test(`of <${widget}> are as approved`, async () => {
      const changed: string[] = [];
      mkdirSync('build/trees', {recursive: true});
      await captureTrees(
        (file, tree) => {
          if (tree === approvedTree(file)) return;
          changed.push(file);
          writeFileSync(join('build/trees', basename(file)), tree);
        },
        [widget],
      );
      assert.deepEqual(
        changed,
        [],
        'compare with build/trees/ as a screen reader user, then: npm run trees -- --approve',
      );
    });
  }
});
