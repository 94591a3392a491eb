import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {launch} from '../node/chromium.ts';
import {benchServer} from './bench-server.ts';
import {conditions} from './conditions.ts';
import {measureLoad} from './measure-load.ts';
import {median, medians} from './median.ts';
import type {Lab, Subject} from './open-page.ts';
import {formatResults} from './report.ts';
import {manyForms, subjectOf} from './run-bench.ts';
import {forms} from './forms.ts';

const name = 'recurrence-explainer';

test('the median is the middle value, or between the two in the middle', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 2, 9]), 3);
  assert.ok(Number.isNaN(median([])));
  assert.deepEqual(
    medians([
      {a: 1, b: 6},
      {a: 3, b: 4},
      {a: 2, b: 5},
    ]),
    {a: 2, b: 5},
  );
});

describe('the benchmark', () => {
  let lab: Lab;
  let subject: Subject;
  before(async () => {
    lab = {browser: await launch(), server: await benchServer()};
    subject = await subjectOf(lab, name);
  });
  after(async () => {
    await lab.browser.close();
    await lab.server.close();
  });

  test('compares with a page of the same words, without scripts and controls', () => {
    const words = (html: string) =>
      html
        .replace(
          /<head>.*?<\/head>|<span class="visually-hidden">.*?<\/span>|<nav aria-label.*?<\/nav>\s*<\/body>|<[^>]*>/gs,
          ' ',
        )
        .match(/[a-z]{3,}/g) ?? [];
    const plain = new Set(words(subject.plain));
    // The same text is in the page once more, outside the shadow root.
    const page = readFileSync(`dist/static/${name}.en.html`, 'utf8');
    const missing = words(page.slice(0, page.lastIndexOf('</template>'))).filter(
      (word) => !plain.has(word),
    );
    assert.deepEqual(missing, []);
    assert.doesNotMatch(subject.plain, /<(?:script|link|button|details|slot)|class=|style=/);
  });

  test('counts requests, bytes and nodes of a load, and the time until its content', async () => {
    const table = JSON.parse(readFileSync('dist/preload.json', 'utf8')) as Record<
      string,
      Record<string, readonly string[]>
    >;
    const [plain, widget] = await Promise.all([
      measureLoad(lab, subject, 'A', conditions.fast),
      measureLoad(lab, subject, 'script tag', conditions.fast),
    ]);
    assert.equal(plain.requests, 1);
    assert.equal(plain.nodesAtContent, plain.nodesAfterIdle);
    // The page, the loader, the files of the widget, and after its content the control that opens all sections.
    assert.equal(widget.requests, 2 + table[name]!.en!.length + 2);
    assert.ok(widget.bytes > plain.bytes);
    assert.ok(widget.nodesAtContent < widget.nodesAfterIdle);
    for (const load of [plain, widget]) {
      assert.ok(load.firstPaint > 0 && load.content >= load.firstPaint, JSON.stringify(load));
    }
  });

  test('reports ratios to the plain page', async () => {
    const load = await measureLoad(lab, subject, 'A', conditions.fast);
    const double = {...load, bytes: load.bytes * 2};
    const byForm = Object.fromEntries(forms.map((form) => [form, form === 'A' ? load : double]));
    const many = Object.fromEntries(
      manyForms.map((form) => [form, {untilContent: 1, afterIdle: 1, heap: 1}]),
    );
    const report = formatResults(name, {
      loads: {fast: byForm, slow: byForm},
      many: {10: many},
      switches: {fast: {cold: 1, hovered: 1, warm: 1}, slow: {cold: 1, hovered: 1, warm: 1}},
    } as unknown as Parameters<typeof formatResults>[1]);
    assert.match(report, /\| bytes \| [\d.]+ kB \| [\d.]+ kB \(2\.00\) \|/);
  });
});
