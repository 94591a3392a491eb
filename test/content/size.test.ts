import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ceilings, sizes} from '../../tools/cli/size.ts';

const {loader, widgets} = sizes();

test(`the loader has at most ${ceilings.loader} bytes`, () => {
  assert.ok(loader <= ceilings.loader, `${loader} bytes`);
});

for (const {name, code, words} of widgets) {
  const limit = (ceilings.code as Readonly<Record<string, number>>)[name];
  if (limit) {
    test(`<${name}> has at most ${limit} bytes of code, Lit included`, () => {
      assert.ok(code <= limit, `${code} bytes`);
    });
  }
  for (const [language, size] of Object.entries(words)) {
    test(`<${name}> in "${language}" weighs at most ${ceilings.ratio} of the English one`, () => {
      const ratio = (loader + code + size) / (loader + code + words.en!);
      assert.ok(ratio <= ceilings.ratio, ratio.toFixed(3));
    });
  }
}
