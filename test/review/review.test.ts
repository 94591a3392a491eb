/** The review sheet: what a hospital decides is kept, leaves as files, comes back, and takes effect on a page. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import axe from 'axe-core';
import {
  allMessages,
  changesSince,
  printsOf,
  readRelease,
} from '../../tools/outputs/review/release-history.ts';
import {wordDiff} from '../../tools/outputs/review/word-diff.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {writeReview} from '../../tools/outputs/review/write-review.ts';
import {launch} from '../node/chromium.ts';
import {docs} from '../node/docs.ts';
import {strictPolicy} from '../node/strict-policy.ts';
import {serve} from '../node/server.ts';

const messages = await allMessages();
const definition = 'explainer.lead.definition';
const relapse = 'explainer.lead.relapse';
const nextStep = 'explainer.lead.next-step';

/** Whether data is a `words.json`, as its schema says. */
const isWordsFile = new Ajv({strict: true, formats: {date: /^\d{4}-\d{2}-\d{2}$/}}).compile(
  JSON.parse(readFileSync('dist/review/words.schema.json', 'utf8')),
);

const guide = docs('review');

describe('the review sheet', () => {
  let browser;
  let server;
  let folder;
  let context;
  let page;
  let problems;
  let wordsJson = '{}';

  before(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), 'rw-review-'));
    server = await serve('.', (request, response) => {
      if (request.url.startsWith('/dist/review/index.html')) {
        response.setHeader('content-security-policy', strictPolicy);
      }
      if (request.url === '/words.json') {
        response.setHeader('content-type', 'application/json');
        response.end(wordsJson);
        return true;
      }
      // As the guide says: named on the script, or on the element.
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
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, {recursive: true, force: true});
  });
  afterEach(async () => {
    await context?.close();
    context = undefined;
  });

  /** Opens the sheet; a second time in the same context it is the same device. */
  async function open({
    address = `${server.address}/dist/review/index.html`,
    lang = 'en',
    ...more
  } = {}) {
    context ??= await browser.newContext({
      viewport: {width: 1280, height: 900},
      acceptDownloads: true,
      ...more,
    });
    page = await context.newPage();
    problems = [];
    page.on('pageerror', ({message}) => problems.push(message));
    page.on('console', (said) => said.type() === 'error' && problems.push(said.text()));
    await page.goto(`${address}?lang=${lang}`);
    await page.waitForSelector('.choice', {state: 'attached'});
  }

  const row = (id) => page.locator(`[id="${id}"]`);
  const press = (id, value) => row(id).locator(`.choice[value=${value}]`).click();
  const pressed = (id, value) =>
    row(id).locator(`.choice[value=${value}]`).getAttribute('aria-pressed');
  const words = (id, lang) => row(id).locator(`.change textarea[lang=${lang}]`);
  const shown = () => page.locator('.passage:not([hidden])').count();
  const report = () => page.locator('#report').innerText();

  async function saved(button) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
    // The shared browser may keep the file where only it can read it.
    const file = join(folder, 'download');
    await download.saveAs(file);
    return readFileSync(file, 'utf8');
  }

  async function openFile(text, name = 'file.json') {
    const file = join(folder, name);
    writeFileSync(file, text);
    await page.setInputFiles('#file', file);
    await page.waitForFunction(() => document.querySelector('#report').textContent);
  }

  async function review() {
    await page.fill('#reviewer', 'Dr. Ana Ruiz');
    await page.fill('#hospital', 'Mercy Hospital');
    await page.fill('#date', '2026-05-03');
    await press(definition, 'approved');
    await press(nextStep, 'change');
    await words(nextStep, 'en').fill('Call [our nurses](tel:+15550100).');
    await words(nextStep, 'es').fill('Llame a [nuestro personal](tel:+15550100).');
    await row(nextStep).locator('.comment textarea').fill('Our own number,\n"quoted", =1+1');
    await press(relapse, 'change');
    await row(relapse).locator('.tick input').check();
  }

  test('has every message in both languages, with its sources and its release', async () => {
    await open();
    assert.deepEqual(
      await page.locator('.passage').evaluateAll((rows) => rows.map(({id}) => id).sort()),
      messages.map(({id}) => id).sort(),
    );
    const read = await page
      .locator('.passage')
      .evaluateAll((rows) =>
        Object.fromEntries(
          rows.map((one) => [
            one.id,
            ['en', 'es'].map((tag) => one.querySelector(`[lang=${tag}] > .now`).textContent),
          ]),
        ),
      );
    const plain = (text) =>
      text.replace(/\*\*(.+?)\*\*/g, '$1').replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1');
    for (const message of messages) {
      assert.deepEqual(read[message.id], [plain(message.words.en), plain(message.words.es)]);
      if (message.part !== 'passage') continue;
      assert.ok(message.sources.length, message.id);
    }
    const text = await row(definition).innerText();
    for (const part of [
      'Mayo Clinic, 2022-07-02',
      'Grade 4.6',
      'INFLESZ 89',
      'Facts 1',
      'since 0.1.0',
    ]) {
      assert.ok(text.includes(part), `${part} in ${text}`);
    }
    assert.deepEqual(problems, []);
  });

  test('finds by words with and without accents, widget, source and state', async () => {
    await open();
    const all = messages.length;
    assert.equal(await shown(), all);
    await page.fill('#search', 'RECAIDA recidiva');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.passage:not([hidden])').length < count,
      all,
    );
    assert.ok(await row(relapse).isVisible());
    assert.ok((await shown()) < 10);
    assert.match(await page.locator('#shown').innerText(), /^\d of \d+ shown$/);
    await page.click('#everything');
    assert.equal(await shown(), all);
    await page.selectOption('#widget', 'coping-guide');
    await page.waitForFunction(() => document.querySelector('#widget-recurrence-explainer').hidden);
    assert.equal(await shown(), messages.filter(({module}) => module === 'coping-guide').length);
    await page.selectOption('#widget', '');
    await page.selectOption('#source', 'komen-2015');
    const cited = messages.filter(
      ({part, sources}) => part === 'passage' && sources.includes('komen-2015'),
    );
    await page.waitForFunction(
      (count) => document.querySelectorAll('.passage:not([hidden])').length === count,
      cited.length,
    );
    await page.selectOption('#source', '');
    await press(definition, 'approved');
    await page.selectOption('#state', 'approved');
    await page.waitForFunction(
      () => document.querySelectorAll('.passage:not([hidden])').length === 1,
    );
    await page.fill('#search', 'no such thing');
    await page.waitForSelector('#none:not([hidden])');
  });

  test('keeps what is decided on the device, and one button clears it', async () => {
    await open();
    await review();
    await page.close();
    await open();
    assert.equal(await page.inputValue('#reviewer'), 'Dr. Ana Ruiz');
    assert.equal(await pressed(definition, 'approved'), 'true');
    assert.equal(await words(nextStep, 'en').inputValue(), 'Call [our nurses](tel:+15550100).');
    assert.ok(await row(relapse).locator('.tick input').isChecked());
    assert.match(await page.locator('#progress').innerText(), /^1 approved · 2 to change/);
    await press(definition, 'approved');
    assert.equal(await pressed(definition, 'approved'), 'false');
    await page.click('#clear');
    assert.equal(await pressed(nextStep, 'change'), 'true');
    await page.click('#clear');
    assert.equal(await pressed(nextStep, 'change'), 'false');
    await page.close();
    await open();
    assert.equal(await page.inputValue('#reviewer'), '');
    assert.match(await page.locator('#progress').innerText(), /^0 approved · 0 to change/);
  });

  test('works on where nothing may be kept, and says so', async () => {
    context = await browser.newContext({acceptDownloads: true});
    await context.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
    await open();
    assert.match(await page.locator('#kept').innerText(), /cannot keep anything/);
    await review();
    assert.ok(JSON.parse(await saved('#save')).passages[definition]);
    assert.deepEqual(problems, []);
  });

  test('gives a review as a file, and takes it back on another device', async () => {
    await open();
    await review();
    const file = await saved('#save');
    await context.close();
    context = undefined;
    await open({lang: 'es'});
    await openFile(file);
    assert.match(await report(), /3 pasajes/);
    assert.equal(await page.inputValue('#reviewer'), 'Dr. Ana Ruiz');
    assert.equal(await pressed(definition, 'approved'), 'true');
    assert.equal(
      await words(nextStep, 'es').inputValue(),
      'Llame a [nuestro personal](tel:+15550100).',
    );
    assert.deepEqual(JSON.parse(await saved('#save')), JSON.parse(file));
    assert.equal(await page.locator('html').getAttribute('lang'), 'es');
    assert.equal(await page.locator('h1').innerText(), 'Hoja de revisión');
  });

  test('gives a table that no program takes for formulas', async () => {
    await open();
    await review();
    await row(nextStep).locator('.comment textarea').fill('=HYPERLINK("http://x","y")');
    await press(definition, 'change');
    await words(definition, 'en').fill('@SUM(1)');
    const csv = await saved('#table');
    assert.equal(csv.charCodeAt(0), 0xfeff);
    assert.equal(csv.trim().split('\r\n').length, messages.length + 1);
    assert.ok(csv.includes('"\'=HYPERLINK(""http://x"",""y"")"'));
    assert.ok(csv.includes('"\'@SUM(1)"'));
    assert.ok(!/"[=+@]/.test(csv));
  });

  test('gives a words.json that puts exactly those words on a page', async () => {
    await open();
    await page.click('#words');
    assert.match(await report(), /Nothing to save/);
    await review();
    wordsJson = await saved('#words');
    const {passages, ...head} = JSON.parse(wordsJson);
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
    ]) {
      const host = await context.newPage();
      const warnings = [];
      host.on(
        'console',
        (message) => message.type() === 'warning' && warnings.push(message.text()),
      );
      await host.goto(`${server.address}/?${named}=${lang}`);
      const lead = host.locator('.lead [part~=passage]');
      await lead.first().waitFor();
      const texts = (await lead.allInnerTexts()).map((text) => text.trim());
      const original = messages.find(({id}) => id === definition).words[lang].replaceAll('**', '');
      assert.deepEqual(texts.slice(0, 2), [original, `${said}\u00a0*`]);
      assert.equal(await lead.locator('a').getAttribute('href'), 'tel:+15550100');
      assert.ok((await host.locator('footer').innerText()).includes(legend));
      assert.deepEqual(warnings, []);
    }
    // What the sheet made, it takes back.
    await page.close();
    await context.clearCookies();
    await page.close();
    await context.close();
    context = undefined;
    await open();
    await openFile(wordsJson, 'words.json');
    assert.match(await report(), /2 passages/);
    assert.deepEqual(JSON.parse(await saved('#words')), JSON.parse(wordsJson));
  });

  test('says what is wrong with a file, and takes the rest', async () => {
    await open();
    const was = (id) => {
      const {dataset} = document.getElementById(id);
      return {en: dataset.en, es: dataset.es};
    };
    const good = await page.evaluate(was, nextStep);
    const place = await page.evaluate(was, 'explainer.places.breast');
    const attack = '<img src=x onerror="document.title=1">[x](javascript:alert(1))';
    await openFile(
      JSON.stringify({
        'recurrence-widgets': '9.9.9',
        hospital: attack,
        passages: {
          [nextStep]: {was: good, en: attack},
          [definition]: {was: {en: 'old', es: 'old'}, en: 'A', es: 'B'},
          'explainer.places.breast': {was: place, 'leave-out': true},
          'no.<b>such</b>': {was: good, en: 'A', es: 'B'},
          'interface.updated': {was: {}, en: 'A', es: 'B'},
          [relapse]: 'text',
        },
      }),
    );
    const text = await report();
    for (const expected of [
      /made with release 9\.9\.9; this sheet shows 0\.1\.0/,
      /explainer\.lead\.definition The original has changed since/,
      /explainer\.lead\.next-step English: A link that is not/,
      /explainer\.lead\.next-step No words in Spanish/,
      /explainer\.places\.breast This passage can be changed, but not left out/,
      /no\.<b>such<\/b> There is no such passage/,
      /interface\.updated The original has changed since/,
      /interface\.updated English: What stands in braces/,
      /explainer\.lead\.relapse The entry cannot be read/,
    ]) {
      assert.match(text, expected);
    }
    assert.equal(await page.locator('#report img, #report b, main img').count(), 0);
    assert.equal(await page.inputValue('#hospital'), attack);
    assert.equal(await words(nextStep, 'en').inputValue(), attack);
    assert.equal(await row(definition).getAttribute('data-state'), 'stale');
    // What is not decided anew stays out of the file that takes effect.
    const own = JSON.parse(await saved('#words')).passages;
    assert.deepEqual(Object.keys(own), [nextStep]);
    assert.ok(!('es' in own[nextStep]));
    await press(definition, 'change');
    assert.equal(await row(definition).getAttribute('data-state'), 'change');
    assert.deepEqual(JSON.parse(await saved('#words')).passages[definition].en, 'A');
    for (const bad of ['{', '[]', '{"passages": 1}', 'null']) {
      await openFile(bad, 'bad.json');
      assert.match(await report(), /is no file of this review sheet/);
    }
    assert.deepEqual(problems, []);
  });

  test('approves at once what is seen and open in a section', async () => {
    await open();
    await press(nextStep, 'change');
    await page.fill('#search', 'explainer.lead');
    await page.waitForFunction(
      () => document.querySelectorAll('.passage:not([hidden])').length < 20,
    );
    const group = page.locator('.group', {has: row(definition)});
    const before = await shown();
    await group.locator('.all').click();
    assert.equal(await pressed(definition, 'approved'), 'true');
    assert.equal(await pressed(nextStep, 'change'), 'true');
    assert.match(
      await page.locator('#progress').innerText(),
      new RegExp(`^${before - 1} approved · 1 to`),
    );
    assert.equal(await group.locator('.all').count(), 0);
  });

  test('opens from a disk, and reads without a script', async () => {
    await open({address: pathToFileURL('dist/review/index.html').href});
    await press(definition, 'approved');
    assert.equal(await pressed(definition, 'approved'), 'true');
    await context.close();
    context = await browser.newContext({javaScriptEnabled: false});
    page = await context.newPage();
    await page.goto(pathToFileURL('dist/review/index.html').href);
    assert.ok(await row(definition).isVisible());
    assert.equal(await page.locator('button:visible, input:visible').count(), 0);
  });

  for (const [width, colorScheme, lang] of [
    [390, 'light', 'es'],
    [1280, 'dark', 'en'],
  ]) {
    test(`is accessible at ${width} px, ${colorScheme}, "${lang}"`, async () => {
      await open({colorScheme, lang, viewport: {width, height: 900}});
      await review();
      await page.fill('#search', 'explainer.lead');
      await page.waitForFunction(
        () => document.querySelectorAll('.passage:not([hidden])').length < 20,
      );
      // Evaluated apart from the page's policy.
      const session = await context.newCDPSession(page);
      await session.send('Page.setBypassCSP', {enabled: true});
      await page.evaluate(axe.source);
      // What is hidden is as what shows, and would take long.
      await page.evaluate(() =>
        document.querySelectorAll('.passage[hidden]').forEach((one) => one.remove()),
      );
      const {violations} = await page.evaluate(() =>
        globalThis.axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'],
        }),
      );
      assert.deepEqual(
        violations.map(({id, nodes}) => [id, nodes.slice(0, 3).map(({html}) => html)]),
        [],
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
      const small = await page
        .locator(
          'button:visible, select:visible, input:visible:not([type=checkbox]), textarea:visible',
        )
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
        );
      assert.deepEqual(small, []);
    });
  }

  test(
    'prints what is shown, with boxes to tick, all that was written, and no tools',
    {skip: skipUnless('pdftotext')},
    async () => {
      await open();
      await review();
      const long = `${'A long comment. '.repeat(40)}The end of it.`;
      await row(nextStep).locator('.comment textarea').fill(long);
      await page.fill('#search', 'explainer.lead');
      await page.waitForFunction(
        () => document.querySelectorAll('.passage:not([hidden])').length < 20,
      );
      // Printed boxes are generated content, which the font of the tests has no glyphs for.
      await page.emulateMedia({media: 'print'});
      const box = (id, value) =>
        row(id)
          .locator(`.choice[value=${value}]`)
          .evaluate((choice) => getComputedStyle(choice, '::before').content);
      assert.match(await box(definition, 'approved'), /☑/);
      assert.match(await box(definition, 'change'), /☐/);
      const pdf = await page.pdf({format: 'letter', tagged: true});
      const text = execFileSync('pdftotext', ['-raw', '-', '-'], {input: pdf, encoding: 'utf8'});
      const flat = text.replace(/\s+/g, ' ');
      for (const part of [
        // The boxes before them are checked above: not every font has them.
        'Approve',
        'Change',
        'The end of it.',
        'Dr. Ana Ruiz',
        'A recurrence is breast cancer',
        'Call [our nurses]',
      ]) {
        assert.ok(flat.includes(part), part);
      }
      assert.ok(!/Save review|Search the words|coping-guide/.test(flat));
    },
  );

  test('marks what changed since a release: added, changed with the words before, removed', async () => {
    const ledger = mkdtempSync(join(folder, 'ledger-'));
    const passages = Object.fromEntries(
      messages.filter(({id}) => id !== relapse).map(({id, words}) => [id, words]),
    );
    passages[definition] = {
      ...passages[definition],
      en: 'A recurrence is <b>old</b> breast cancer.',
    };
    passages['explainer.gone'] = {en: 'Gone & away.', es: 'Se fue.'};
    writeFileSync(join(ledger, 'words-0.0.9.json'), JSON.stringify({release: '0.0.9', passages}));
    const dist = join(folder, 'dist');
    const file = await writeReview(dist, {compared: '0.0.9', ledger});
    execFileSync('cp', ['dist/review/review.js', join(dist, 'review')]);
    await open({address: pathToFileURL(file).href});
    assert.match(await page.locator('.release').innerText(), /Changes since release 0\.0\.9/);
    const marked = await page
      .locator('[data-change]')
      .evaluateAll((rows) => rows.map((one) => [one.id, one.dataset.change]));
    assert.deepEqual(Object.fromEntries(marked), {
      [definition]: 'changed',
      [relapse]: 'added',
      'explainer.gone': 'removed',
    });
    assert.match(
      await row(definition).locator('[lang=en] del').allInnerTexts().then(String),
      /<b>old<\/b>/,
    );
    assert.equal(await row(definition).locator('[lang=es] .diff').count(), 0);
    assert.equal(
      (await row('explainer.gone').locator('del').first().textContent()).trim(),
      'Gone & away.',
    );
    await page.selectOption('#change', 'any');
    await page.waitForFunction(
      () => document.querySelectorAll('.passage:not([hidden])').length === 3,
    );
    await page.selectOption('#change', 'added');
    await page.waitForFunction(() => document.querySelector('#widget-removed').hidden);
    // Words that are marked as changed are still edited as they are.
    await page.selectOption('#change', 'changed');
    await press(definition, 'change');
    assert.equal(
      await words(definition, 'en').inputValue(),
      messages.find(({id}) => id === definition).words.en,
    );
  });

  test('refuses to compare with a release whose words are not kept, and names those that are', () => {
    assert.throws(
      () => readRelease('0.0.1'),
      /"0\.0\.1" are not kept here; those that are: .*0\.1\.0/,
    );
  });
});

test('a release that is not out yet is written down as it is', (t) => {
  const [, release, state] = readFileSync('CHANGELOG.md', 'utf8').match(/^## ([\d.]+), (.+)$/m);
  if (state !== 'not yet released') {
    t.skip(`${release} is out`);
    return;
  }
  assert.deepEqual(
    readRelease(release),
    Object.fromEntries(messages.map(({id, words}) => [id, words])),
    'npm run review -- --release records it',
  );
});

describe('the guide to a hospital’s own words', () => {
  const file = JSON.parse(guide.block('file'));

  test('shows a words.json that is valid, for the passages of this release', () => {
    assert.ok(isWordsFile(file), JSON.stringify(isWordsFile.errors));
    for (const [id, {was}] of Object.entries(file.passages)) {
      assert.deepEqual(was, printsOf(messages.find((message) => message.id === id)), id);
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

  test('tells a command that compares with a release, of those that are kept', () => {
    const [, release] = guide.block('since').match(/^npm run review -- --since (\S+)$/);
    assert.ok(Object.keys(readRelease(release)).length > 1000);
  });

  after(() => assert.deepEqual(guide.unused(), []));
});

describe('what changed', () => {
  const said = ([before, now]) =>
    wordDiff(before, now).map(
      ([kind, words]) => `${{same: '', old: '-', new: '+'}[kind]}${words.trim()}`,
    );
  for (const [before, now, expected] of [
    ['a b c', 'a b c', ['a b c']],
    ['a b c', 'a x c', ['a', '-b', '+x', 'c']],
    ['a b', 'a b c', ['a b', '+c']],
    ['', 'a', ['-', '+a']],
  ]) {
    test(`from "${before}" to "${now}"`, () => {
      assert.deepEqual(said([before, now]), expected);
    });
  }

  test('is nothing where the words are the same', () => {
    const now = Object.fromEntries(messages.map(({id, words}) => [id, words]));
    assert.deepEqual(changesSince(now, messages), {changes: {}, removed: []});
  });
});
