/**
 * Every preset on every widget, as Chromium computes it: text 7:1, large text and marks 4.5:1, the focus
 * ring 3:1, light and dark; and the checker computes the same colors as the browser.
 */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {contrast} from '../../src/theme/check/color.ts';
import {computeHex, colorNames} from '../../src/theme/check/formulas.ts';
import {readCss} from '../../src/theme/check/read-css.ts';
import {tokens} from '../../src/theme/tokens.ts';
import {widgets} from '../../tools/content/widgets.ts';
import {answer, launch} from '../node/chromium.ts';
import {serve} from '../node/server.ts';

const presets = readdirSync('dist/themes').map((file) => file.replace('.css', ''));
const schemes = ['light', 'dark'];

let browser;
let server;
let page;

before(async () => {
  const all = widgets
    .map((name) => `<${name} tools="language print text-size feedback"></${name}>`)
    .join('');
  server = await serve('.', ({url}, response) => {
    if (url !== '/page') return false;
    return answer(response, `<link rel="stylesheet" href="">${all}`);
  });
  browser = await launch();
  page = await browser.newPage({viewport: {width: 1000, height: 900}});
  await page.goto(`${server.address}/page`);
  await page.addScriptTag({path: 'test/support/look.js'});
  await page.waitForFunction(
    (count) =>
      [...document.body.children].filter(({shadowRoot}) =>
        shadowRoot?.querySelector('article, .languages'),
      ).length === count,
    widgets.length,
  );
  await page.waitForFunction(() =>
    document.querySelector('recurrence-explainer').shadowRoot.querySelector('.tools'),
  );
  await page.evaluate(() => look.openAll());
});

after(async () => {
  await browser?.close();
  server?.close();
});

test('there are six presets', () => {
  assert.deepEqual(presets.sort(), [
    'clay',
    'clinical',
    'contrast',
    'default',
    'large-print',
    'teal',
  ]);
});

for (const preset of presets) {
  for (const scheme of schemes) {
    describe(`${preset}, ${scheme}`, () => {
      before(() =>
        page.evaluate(
          ([name, scheme]) => look.wear(`/dist/themes/${name}.css`, scheme),
          [preset, scheme],
        ),
      );

      test('every text can be read', async () => {
        const texts = await page.evaluate(() => look.texts());
        assert.ok(texts.length > 5);
        for (const {color, ground, large, where} of texts) {
          const ratio = contrast(color, ground);
          assert.ok(
            ratio >= (large ? 4.5 : 7),
            `${where}: ${color} on ${ground} is ${ratio.toFixed(2)}`,
          );
        }
      });

      test('every mark can be seen', async () => {
        const marks = await page.evaluate(() => look.marks());
        assert.ok(marks.length > 5);
        for (const {color, ground, where} of marks) {
          const ratio = contrast(color, ground);
          assert.ok(ratio >= 4.5, `${where}: ${color} on ${ground} is ${ratio.toFixed(2)}`);
        }
      });

      test('the focus ring can be seen from both sides', async () => {
        await page.evaluate(() => look.leave());
        let rings = 0;
        for (let press = 0; press < 12; press++) {
          await page.keyboard.press('Tab');
          const ring = await page.evaluate(() => look.ring());
          if (!ring) continue;
          rings++;
          assert.ok(ring.width >= 2, ring.where);
          for (const side of [ring.inside, ring.outside]) {
            const ratio = contrast(ring.color, side);
            assert.ok(
              ratio >= 3,
              `${ring.where}: ${ring.color} beside ${side} is ${ratio.toFixed(2)}`,
            );
          }
        }
        assert.ok(rings > 8, `${rings} rings`);
      });

      test('the checker computes what the browser shows', async () => {
        const [{values}] = readCss(readFileSync(`themes/${preset}.css`, 'utf8'));
        const shown = await page.evaluate(
          ([css, names]) => look.tokens(css, names),
          [tokens.cssText, colorNames],
        );
        for (const name of colorNames) {
          const own = computeHex(name, values[scheme], scheme);
          const steps = [1, 3, 5].map((at) =>
            Math.abs(
              parseInt(own.slice(at, at + 2), 16) - parseInt(shown[name].slice(at, at + 2), 16),
            ),
          );
          assert.ok(Math.max(...steps) <= 1, `${name}: ${own} here, ${shown[name]} in the browser`);
        }
      });
    });
  }
}
