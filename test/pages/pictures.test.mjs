/**
 * Every widget in every preset, light and dark, in every language, at three widths, against the
 * fingerprints of the pictures that were looked at and accepted (tools/testing/visual-regression.ts).
 */
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {before, describe, test} from 'node:test';
import {
  accepted,
  draw,
  drawSample,
  fingerprint,
  presets,
  schemes,
  widths,
} from '../../tools/testing/visual-regression.ts';
import {localization} from '../../tools/content/content.ts';
import {widgets} from '../../tools/content/widgets.ts';

const other =
  process.platform === 'linux' && process.arch === 'x64'
    ? fingerprint(await drawSample()) !== accepted().sample && 'this machine draws in another way'
    : 'the pinned Chromium is there for Linux x64 only';

describe('pictures', {skip: other}, () => {
  let known;
  before(() => {
    known = accepted();
    delete known.sample;
  });

  test('are there for every widget, preset, scheme, language and width', () => {
    const {languages} = localization();
    assert.equal(
      Object.keys(known).length,
      widgets.length * presets().length * schemes.length * languages.length * widths.length,
    );
  });

  for (const widget of widgets) {
    test(`of <${widget}> are as they were accepted`, async () => {
      const changed = [];
      await draw(
        (name, picture) => {
          if (fingerprint(picture) === known[name]) return;
          changed.push(name);
          mkdirSync('build/pictures', {recursive: true});
          writeFileSync(`build/pictures/${name}.png`, picture);
        },
        [widget],
      );
      assert.deepEqual(changed, [], 'look at them in build/pictures/, then accept them');
    });
  }
});
