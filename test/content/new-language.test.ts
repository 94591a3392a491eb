/**
 * A new language is one `.xlf` file and one line of configuration. Pseudo-locales are added to a copy,
 * built, and shown in a browser.
 */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {formatPlural} from '../../src/lib/format-plural.ts';
import {directionOf} from '../../tools/content/direction.ts';
import {compileContent} from '../../tools/content/compile-content.ts';
import {localization} from '../../tools/content/content.ts';
import {buildBundles} from '../../tools/rollup/build-bundles.ts';
import {launch} from '../node/chromium.ts';
import {serve} from '../node/server.ts';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ê',
  i: 'ï',
  o: 'ô',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
};

/** English with accents: readable, and different from the source. */
const pseudo = (text: string) =>
  text
    .split(/(&\w+;|\{\w+\}|\]\([^)]*\))/)
    .map((part, index) =>
      index % 2 ? part : part.replace(/[aeiounc]/g, (letter) => accents[letter]!),
    )
    .join('');

/** Accents for English, a right-to-left language, and one with four plural forms. */
const locales = {'en-XA': 'en-US', he: 'he-IL', pl: 'pl-PL'};

/** A plural message with a form for each of the language's categories. */
const pluralMessage = (locale: string) => {
  const {pluralCategories} = new Intl.PluralRules(locale).resolvedOptions();
  return `{count, plural, ${pluralCategories.map((name) => `${name} {${name} #}`).join(' ')}}`;
};

const translate = (text: string, format: string) => {
  if (/^[a-z]{2}-[A-Z]{2}$/.test(text)) return format;
  return /^\{\w+, plural,/.test(text) ? pluralMessage(format) : pseudo(text);
};

test('a count uses the plural form of its language', () => {
  const words = '{count, plural, one {# słowo} few {# słowa} many {# słów} other {# słowa}}';
  const counts = [1, 3, 5, 22, 1.5].map((count) => formatPlural(words, count, 'pl'));
  assert.deepEqual(counts, ['1 słowo', '3 słowa', '5 słów', '22 słowa', '1,5 słowa']);
  assert.equal(formatPlural('{count, plural, other {# words}}', 1, 'en'), '1 words');
  assert.equal(formatPlural('some words', 2, 'en'), 'some words');
});

test('a language uses the direction of its script', () => {
  for (const tag of ['ar', 'he', 'fa', 'ur', 'pa-Arab', 'yi'])
    assert.equal(directionOf(tag), 'rtl');
  for (const tag of ['en', 'es-MX', 'pl', 'zh-Hant', 'pa']) assert.equal(directionOf(tag), 'ltr');
});

test(
  'new languages are built with their own direction and plural forms',
  {timeout: 240_000},
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rw-language-'));
    try {
      cpSync('locales', join(folder, 'locales'), {recursive: true});
      const spanish = readFileSync('locales/es.xlf', 'utf8');
      for (const [tag, format] of Object.entries(locales)) {
        writeFileSync(
          join(folder, `locales/${tag}.xlf`),
          spanish
            .replace('target-language="es"', `target-language="${tag}"`)
            .replace(
              /<source>([\s\S]*?)<\/source>\s*<target>[\s\S]*?<\/target>/g,
              (_, source: string) =>
                `<source>${source}</source><target>${translate(source, format)}</target>`,
            ),
        );
      }
      const settings = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {
        targetLocales: string[];
        output: object;
        interchange: object;
      };
      const file = join(folder, 'lit-localize.json');
      writeFileSync(
        file,
        JSON.stringify({
          ...settings,
          targetLocales: [...settings.targetLocales, ...Object.keys(locales)],
          tsConfig: resolve('tsconfig.content.json'),
          output: {...settings.output, outputDir: join(folder, 'content')},
          interchange: {...settings.interchange, xliffDir: join(folder, 'locales')},
        }),
      );
      await compileContent(localization(file));
      await buildBundles({dir: join(folder, 'dist'), localizationFile: file}, [
        'elements',
        'loader',
      ]);
      const server = await serve(folder, (request, response) => {
        if (request.url !== '/') return false;
        response.setHeader('content-type', 'text/html');
        response.end(
          '<!doctype html><script type="module" src="dist/widgets.js"></script><recurrence-explainer lang="en-XA"></recurrence-explainer>' +
            '<coping-guide lang="he"></coping-guide><cancer-glossary lang="pl"></cancer-glossary>',
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
        assert.equal(await page.locator('recurrence-explainer .languages button').count(), 5);
        const direction = (name: string) =>
          page
            .locator(`${name} article`)
            .evaluate((article) => getComputedStyle(article).direction);
        assert.equal(await direction('recurrence-explainer'), 'ltr');
        assert.equal(await direction('coping-guide'), 'rtl');
        const found = page.locator('cancer-glossary .search [role=status]');
        const categories = new Set<string>();
        for (const query of ['', 'bi', 'ch', 'st', 'in', 're', 'bio', 'mastec', 'neuro']) {
          await page.locator('cancer-glossary input').fill(query);
          const [category, count] = (await found.textContent())!.trim().split(' ');
          if (!Number(count)) continue;
          assert.equal(category, new Intl.PluralRules('pl').select(Number(count)), `${count}`);
          categories.add(category);
        }
        assert.ok(categories.size >= 2, [...categories].join());
      } finally {
        await browser.close();
        await server.close();
      }
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  },
);
