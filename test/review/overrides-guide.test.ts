/** The guide to a hospital's own words, and the file that the review sheet saves for it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, describe, test} from 'node:test';
import {Ajv2020, type AnySchema} from 'ajv/dist/2020.js';
import {printsOf, readRelease} from '../../tools/outputs/review/release-history.ts';
import {docs} from '../node/docs.ts';
import {
  definition,
  messageOf,
  nextStep,
  relapse,
  useReviewSheet,
  type WordsFile,
} from './review-sheet.ts';

/** Validates data against the schema of `words.json`. */
const isWordsFile = new Ajv2020({strict: true, formats: {date: /^\d{4}-\d{2}-\d{2}$/}}).compile(
  JSON.parse(readFileSync('dist/review/words.schema.json', 'utf8')) as AnySchema,
);

const guide = docs('review');

describe('review sheet: words.json', () => {
  let wordsJson = '{}';
  const sheet = useReviewSheet((request, response) => {
    if (request.url === '/words.json') {
      response.setHeader('content-type', 'application/json');
      response.end(wordsJson);
      return true;
    }
    // As in the guide: named on the script, or on the element.
    const [, named, lang] = request.url.match(/^\/\?(script|element)=(\w+)$/) ?? [];
    if (!named) return false;
    const script = guide.block('script').replace('https://your-server.example', '/dist');
    const element = guide.block('element');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="${lang}"><title>Test</title><link rel="icon" href="data:,">` +
        (named === 'script'
          ? `${script}<recurrence-explainer></recurrence-explainer>`
          : `<script type="module" src="/dist/widgets.js"></script>${element}`),
    );
    return true;
  });

  test('saves a words.json that replaces exactly those passages on a page', async () => {
    await sheet.open();
    await sheet.page.click('#words');
    assert.match(await sheet.report(), /Nothing to save/);
    await sheet.review();
    wordsJson = await sheet.save('#words');
    const {passages, ...head} = JSON.parse(wordsJson) as WordsFile;
    assert.deepEqual(head, {
      'recurrence-widgets': '0.1.0',
      format: 1,
      hospital: 'Mercy Hospital',
      'approved-by': 'Dr. Ana Ruiz',
      'approved-on': '2026-05-03',
    });
    assert.deepEqual(Object.keys(passages).sort(), [nextStep, relapse]);
    assert.ok(isWordsFile(JSON.parse(wordsJson)), JSON.stringify(isWordsFile.errors));
    for (const [named, lang, said, legend] of [
      ['script', 'en', 'Call our nurses.', 'Dr. Ana Ruiz approved it on May 3, 2026'],
      ['element', 'es', 'Llame a nuestro personal.', 'Lo aprobó Dr. Ana Ruiz el 3 de mayo de 2026'],
    ] as const) {
      const host = await sheet.context.newPage();
      const warnings: string[] = [];
      host.on('console', (message) => {
        if (message.type() === 'warning') warnings.push(message.text());
      });
      await host.goto(`${sheet.origin}/?${named}=${lang}`);
      const lead = host.locator('.lead [part~=passage]');
      await lead.first().waitFor();
      const texts = (await lead.allInnerTexts()).map((text) => text.trim());
      const original = messageOf(definition).words[lang]!.replaceAll('**', '');
      assert.deepEqual([texts[0], texts[2]], [original, `${said}\u00a0*`]);
      assert.equal(await lead.locator('a').getAttribute('href'), 'tel:+15550100');
      assert.ok((await host.locator('footer').innerText()).includes(legend));
      assert.deepEqual(warnings, []);
    }
    // The sheet opens the file that it saved.
    await sheet.changeDevice();
    await sheet.open();
    await sheet.openFile(wordsJson, 'words.json');
    assert.match(await sheet.report(), /2 passages/);
    assert.deepEqual(await sheet.saveWords(), JSON.parse(wordsJson));
  });
});

describe('guide to overrides', () => {
  const file = JSON.parse(guide.block('file')) as WordsFile;

  test('has a valid words.json for passages of this release', () => {
    assert.ok(isWordsFile(file), JSON.stringify(isWordsFile.errors));
    for (const [id, {was}] of Object.entries(file.passages)) {
      assert.deepEqual(was, printsOf(messageOf(id)), id);
    }
  });

  const entry = file.passages[nextStep];
  for (const [what, broken] of Object.entries({
    'another form': {...file, format: 2},
    'more than is known': {...file, markup: '<b>'},
    'no release': {...file, 'recurrence-widgets': undefined},
    'an id that is none': {...file, passages: {...file.passages, 'no id': entry}},
    'an id without a dot': {...file, passages: {a: entry}},
    'no fingerprints': {...file, passages: {'a.b': {...entry, was: undefined}}},
    'a leave-out that is not true': {...file, passages: {'a.b': {...entry, 'leave-out': false}}},
    'a language that is none': {...file, passages: {'a.b': {...entry, English: 'words'}}},
    'no words': {...file, passages: {'a.b': {...entry, en: ''}}},
  })) {
    test(`the schema refuses ${what}`, () => {
      assert.equal(isWordsFile(JSON.parse(JSON.stringify(broken))), false);
    });
  }

  test('has a command that compares with a recorded release', () => {
    const [, release] = guide.block('since').match(/^npm run review -- --since (\S+)$/) ?? [];
    assert.ok(release);
    assert.ok(Object.keys(readRelease(release)).length > 1000);
  });

  after(() => assert.deepEqual(guide.unused(), []));
});
