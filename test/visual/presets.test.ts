/**
 * Every preset on every widget, as Chromium computes it: text 7:1, large text and marks 4.5:1, the focus
 * ring 3:1, light and dark; and the checker computes the same colors as the browser.
 */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {transform} from 'esbuild';
import {contrast} from '../../src/theme/check/color.ts';
import {computeHex, colorNames} from '../../src/theme/check/formulas.ts';
import {readCss} from '../../src/theme/check/read-css.ts';
import {tokens} from '../../src/theme/tokens.ts';
import {widgets} from '../../tools/content/widgets.ts';
import {answer, launch} from '../node/chromium.ts';
import {serve, type Server} from '../node/server.ts';
import type {} from '../support/computed-styles.ts';

/** The script of test/support/computed-styles.ts for a page. */
const computedStylesScript = (
  await transform(readFileSync('test/support/computed-styles.ts', 'utf8'), {
    loader: 'ts',
    format: 'iife',
  })
).code;

const presets = readdirSync('dist/themes').map((file) => file.replace('.css', ''));
/** A color that is not opaque has no contrast of its own. */
const ratioOf = (color: string | undefined, ground: string): number =>
  color ? contrast(color, ground) : 0;

const schemes = ['light', 'dark'] as const;

let browser: Browser;
let server: Server;
let page: Page;

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
  await page.addScriptTag({content: computedStylesScript});
  await page.waitForFunction(
    (count) =>
      [...document.body.children].filter(({shadowRoot}) =>
        shadowRoot?.querySelector('article, .languages'),
      ).length === count,
    widgets.length,
  );
  await page.waitForFunction(() =>
    document.querySelector('recurrence-explainer')?.shadowRoot?.querySelector('.tools'),
  );
  await page.evaluate(() => computedStyles.openAll());
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('dist/themes/ contains exactly these presets', () => {
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
          ([name, scheme]) => computedStyles.applyPreset(`/dist/themes/${name}.css`, scheme),
          [preset, scheme] as const,
        ),
      );

      test('text has a contrast of 7:1, or 4.5:1 if it is large', async () => {
        const texts = await page.evaluate(() => computedStyles.texts());
        assert.ok(texts.length > 5);
        for (const {color, ground, large, where} of texts) {
          const ratio = ratioOf(color, ground);
          assert.ok(
            ratio >= (large ? 4.5 : 7),
            `${where}: ${color} on ${ground} is ${ratio.toFixed(2)}`,
          );
        }
      });

      test('marks have a contrast of 4.5:1', async () => {
        const marks = await page.evaluate(() => computedStyles.marks());
        assert.ok(marks.length > 5);
        for (const {color, ground, where} of marks) {
          const ratio = ratioOf(color, ground);
          assert.ok(ratio >= 4.5, `${where}: ${color} on ${ground} is ${ratio.toFixed(2)}`);
        }
      });

      test('the focus ring has a contrast of 3:1 on both sides', async () => {
        await page.evaluate(() => computedStyles.blur());
        let rings = 0;
        for (let press = 0; press < 12; press++) {
          await page.keyboard.press('Tab');
          const ring = await page.evaluate(() => computedStyles.focusRing());
          if (!ring) continue;
          rings++;
          assert.ok(ring.width >= 2, ring.where);
          for (const side of [ring.inside, ring.outside]) {
            const ratio = ratioOf(ring.color, side);
            assert.ok(
              ratio >= 3,
              `${ring.where}: ${ring.color} beside ${side} is ${ratio.toFixed(2)}`,
            );
          }
        }
        assert.ok(rings > 8, `${rings} rings`);
      });

      test('the checker computes what the browser shows', async () => {
        const [theme] = readCss(readFileSync(`themes/${preset}.css`, 'utf8'));
        assert.ok(theme);
        const shown = await page.evaluate(([css, names]) => computedStyles.tokens(css, names), [
          tokens.cssText,
          colorNames,
        ] as const);
        for (const name of colorNames) {
          const own = computeHex(name, theme.values[scheme], scheme);
          const steps = [1, 3, 5].map((at) =>
            Math.abs(
              parseInt(own.slice(at, at + 2), 16) - parseInt(shown[name]!.slice(at, at + 2), 16),
            ),
          );
          assert.ok(Math.max(...steps) <= 1, `${name}: ${own} here, ${shown[name]} in the browser`);
        }
      });
    });
  }
}
