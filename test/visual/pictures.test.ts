/** Screenshots of every widget against the approved ones. After a change: `npm run pictures -- --approve`. */
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {widgets} from '../../tools/content/widgets.ts';
import {parseTestOptions} from '../../tools/testing/options.ts';
import {
  approved,
  capture,
  captureSample,
  hash,
  pictureNames,
} from '../../tools/testing/visual-regression.ts';

const {full} = parseTestOptions();
const known = approved();

async function skipReason(): Promise<false | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return 'the packaged Chromium is for Linux x64';
  }
  const same = hash(await captureSample()) === known.sample;
  return !same && 'this processor draws differently from the one where screenshots were approved';
}

describe('pictures', {skip: await skipReason()}, () => {
  test('are approved for every widget, preset, scheme, language and width', () => {
    assert.deepEqual(
      Object.keys(known)
        .filter((name) => name !== 'sample')
        .sort(),
      pictureNames().sort(),
    );
  });

  for (const widget of widgets) {
    test(`of <${widget}> look as approved`, async () => {
      const changed: string[] = [];
      mkdirSync('build/pictures', {recursive: true});
      await capture(
        (name, picture) => {
          if (hash(picture) === known[name]) return;
          changed.push(name);
          writeFileSync(`build/pictures/${name}.png`, picture);
        },
        {only: [widget], full},
      );
      assert.deepEqual(changed, [], 'look at build/pictures/, then: npm run pictures -- --approve');
    });
  }
});
