/**
 * A new language is one `.xlf` file and one line of configuration: shown with a pseudo-locale that is
 * built beside the others and spoken in a browser.
 */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {compileContent} from '../../tools/content/compile-content.ts';
import {localization} from '../../tools/content/content.ts';
import {buildBundles} from '../../tools/rollup/build-bundles.ts';
import {launch} from '../node/chromium.ts';
import {serve} from '../node/server.ts';

const accents = {a: 'á', e: 'ê', i: 'ï', o: 'ô', u: 'ü', n: 'ñ', c: 'ç'};

/** English with accents: long enough to see what does not fit, and readable. */
const pseudo = (text) =>
  text
    .split(/(&\w+;|\{\w+\}|\]\([^)]*\))/)
    .map((part, index) =>
      index % 2 ? part : part.replace(/[aeiounc]/g, (letter) => accents[letter]),
    )
    .join('');

test('a pseudo-locale is built, and an element speaks it', {timeout: 240_000}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rw-language-'));
  try {
    cpSync('locales', join(folder, 'locales'), {recursive: true});
    const spanish = readFileSync('locales/es.xlf', 'utf8');
    writeFileSync(
      join(folder, 'locales/en-XA.xlf'),
      spanish
        .replace('target-language="es"', 'target-language="en-XA"')
        .replace(
          /<source>([\s\S]*?)<\/source>\s*<target>[\s\S]*?<\/target>/g,
          (_, source) =>
            `<source>${source}</source><target>${/^[a-z]{2}-[A-Z]{2}$/.test(source) ? source : pseudo(source)}</target>`,
        ),
    );
    const settings = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
    const file = join(folder, 'lit-localize.json');
    writeFileSync(
      file,
      JSON.stringify({
        ...settings,
        targetLocales: [...settings.targetLocales, 'en-XA'],
        tsConfig: resolve('tsconfig.content.json'),
        output: {...settings.output, outputDir: join(folder, 'content')},
        interchange: {...settings.interchange, xliffDir: join(folder, 'locales')},
      }),
    );
    await compileContent(localization(file));
    await buildBundles({dir: join(folder, 'dist'), localizationFile: file}, ['elements', 'loader']);
    const server = await serve(folder, (request, response) => {
      if (request.url !== '/') return false;
      response.setHeader('content-type', 'text/html');
      response.end(
        '<!doctype html><script type="module" src="dist/widgets.js"></script><recurrence-explainer lang="en-XA"></recurrence-explainer>',
      );
      return true;
    });
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.goto(server.address);
      const title = page.locator('recurrence-explainer .title');
      await title.waitFor();
      assert.equal(await title.textContent(), pseudo('When breast cancer comes back'));
      assert.equal(await page.locator('.languages button').count(), 3);
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
