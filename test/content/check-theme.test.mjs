/** The checker of themes: what it reads, what it refuses, what it proposes; from the command line too. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {
  Invalid,
  checkTheme,
  contrast,
  measure,
  paintHex,
  publicTokens,
  readColour,
  readCss,
  readTokens,
  toHex,
  valuesOf,
  writeCss,
  writeTokens,
} from '../../dist/check-theme.js';

const hex = (text, scheme = 'light') => toHex(readColour(text, scheme));
const check = (css) => {
  const [{values, schemes}] = readCss(css);
  return checkTheme(values, schemes).findings;
};

describe('colours', () => {
  test('contrast is measured right', () => {
    assert.equal(contrast('#000000', '#ffffff').toFixed(0), '21');
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });
  for (const [text, expected] of [
    ['#abc', '#aabbcc'],
    ['rebeccapurple', '#663399'],
    ['rgb(255 0 0 / 50%)', '#ff0000'],
    ['rgba(10, 20, 30, 1)', '#0a141e'],
    ['hsl(120deg 100% 25%)', '#008000'],
    ['hsl(calc(100 + 20) 100% 25%)', '#008000'],
    ['oklch(0.6 0.1 200)', '#0d9298'],
    ['color(display-p3 1 0 0)', '#ff0000'],
    ['light-dark(#123456, red)', '#123456'],
    ['color-mix(in srgb, red, blue)', '#800080'],
    ['color-mix(in srgb, red 25%, blue)', '#4000bf'],
    ['color-mix(in oklab, color-mix(in srgb, red, blue), white 0%)', '#7f0080'],
    ['oklch(from #0b57b0 l c h)', '#0b57b0'],
    ['rgb(from #0b57b0 b g r)', '#b0570b'],
    ['hsl(from red h s calc(l / 2))', '#800000'],
    ['oklch(from light-dark(#fff, red) min(l, 0) 0 h)', '#000000'],
  ]) {
    test(text, () => assert.equal(hex(text), expected));
  }
  for (const text of [
    'banana',
    '#12345',
    'url(x)',
    '',
    'currentColor',
    'rgb(1 2)',
    'light-dark(red)',
    'oklch(from red l c)',
    'oklch(from red l c x)',
    'red; color: blue',
    '}',
  ]) {
    test(`${text || 'nothing'} is refused`, () => assert.throws(() => hex(text), Invalid));
  }
  test('a scheme has its own', () => {
    assert.equal(hex('light-dark(#123456, #654321)', 'dark'), '#654321');
  });
});

describe('what it refuses', () => {
  test('the defaults pass, and so does any accent', () => {
    for (const accent of ['yellow', 'pink', '#ffffff', 'black', 'lime']) {
      assert.deepEqual(check(`:root { --rw-color-accent: ${accent} }`), []);
    }
  });
  test('what is no colour, with the reason', () => {
    const [finding] = check(':root { --rw-color-accent: banana }');
    assert.equal(finding.token, '--rw-color-accent');
    assert.match(finding.reason, /banana.* is not a colour/);
  });
  test('what lets the page shine through', () => {
    assert.match(check(':root { --rw-color-surface: #ffffff80 }')[0].reason, /shine through/);
  });
  test('a property that is not set, or refers to itself', () => {
    assert.match(
      check(':root { --rw-color-accent: var(--brand) }')[0].reason,
      /--brand is not set/,
    );
    assert.match(check(':root { --a: var(--a); --rw-color-accent: var(--a) }')[0].reason, /itself/);
    assert.deepEqual(check(':root { --brand: #036; --rw-color-accent: var(--brand) }'), []);
  });
  test('a name that does not exist, with the one that was meant', () => {
    assert.match(check(':root { --rw-accent-color: red }')[0].reason, /mean --rw-color-accent/);
  });
  for (const [declaration, reason] of [
    ['--rw-font-size: 12px', /too small/],
    ['--rw-font-size: 18', /not a length/],
    ['--rw-scale: 3', /too large/],
    ['--rw-line-height: 1.1', /too small/],
    ['--rw-motion: 2s', /too large/],
    ['--rw-radius: red', /no number/],
    ['--rw-font-body: url(https://x.example/f)', /not a list of fonts/],
  ]) {
    test(declaration, () => assert.match(check(`:root { ${declaration} }`)[0].reason, reason));
  }
  test('a white ground that stays white in the dark, with the one that passes', () => {
    const [finding, ...more] = check(':root { --rw-color-surface: #fff }');
    assert.equal(more.length, 0);
    assert.equal(finding.token, '--rw-color-surface');
    assert.equal(finding.scheme, 'dark');
    assert.ok(finding.measured.some(({colour, on}) => colour === 'text' && on === 'surface'));
    const {token, nearest} = finding;
    assert.ok(measure({[token]: nearest}, 'dark').every(({passes}) => passes));
  });
  test('grey text, with the nearest grey; and that one passes, the next does not', () => {
    const [finding] = check(':root { color-scheme: light; --rw-color-text: #777 }');
    assert.equal(finding.token, '--rw-color-text');
    const {nearest} = finding;
    assert.deepEqual(check(`:root { color-scheme: light; --rw-color-text: ${nearest} }`), []);
    const step = parseInt(nearest.slice(1, 3), 16) + 6;
    const lighter = `#${step.toString(16).repeat(3)}`;
    assert.equal(check(`:root { color-scheme: light; --rw-color-text: ${lighter} }`).length, 1);
  });
  test('the nearest colour has the same hue', () => {
    const [finding] = check(':root { color-scheme: light; --rw-color-muted: #3fa7ff }');
    const hue = (color) => {
      const [, , h] = readColour(`oklch(from ${color} l c h)`, 'light').coords;
      return h;
    };
    assert.ok(Math.abs(hue(finding.nearest) - hue('#3fa7ff')) < 8, finding.nearest);
  });
  test('a pale ring of the focus', () => {
    const [finding] = check(':root { color-scheme: light; --rw-color-focus: #fc0 }');
    assert.equal(finding.measured[0].needed, 3);
  });
});

describe('style sheets', () => {
  test('places, schemes, comments, strings and nesting are understood', () => {
    const themes = readCss(`
      @charset "utf-8"; /* :root { --rw-color-text: red } */
      @layer brand { html { --rw-color-accent: #036 !important; content: "} :root { --rw-x: 1 }" } }
      @media (prefers-color-scheme: dark) { :root { --rw-color-surface: #111 } }
      .clinic { color-scheme: light; .inner & { --rw-color-text: #222 } }
      p { color: red }`);
    assert.deepEqual(
      themes.map(({name}) => name),
      [':root', '.inner .clinic'],
    );
    const [root, inner] = themes;
    assert.deepEqual(root.values, {
      light: {'--rw-color-accent': '#036'},
      dark: {'--rw-color-accent': '#036', '--rw-color-surface': '#111'},
    });
    assert.equal(inner.values.light['--rw-color-text'], '#222');
  });
  test('a place that is only light is only checked in light', () => {
    assert.deepEqual(check('.a { color-scheme: light; --rw-color-surface: #fff }'), []);
  });
  test('broken sheets end', () => {
    for (const css of [
      '',
      '{',
      '}',
      ':root { --rw-color-text: "',
      ':root { --rw-color-text: (',
      '/*',
      '@media {',
    ]) {
      assert.ok(Array.isArray(readCss(css)));
    }
  });
});

describe('design tokens', () => {
  const read = (document) => readTokens(JSON.stringify(document));
  test('types, aliases, pointers, groups that extend, and the root of a group', () => {
    const {themes, found} = read({
      brand: {
        $type: 'color',
        blue: {$value: {colorSpace: 'srgb', components: [0, 0.2, 0.4], hex: '#003366'}},
        alias: {$value: '{brand.blue}'},
        old: {$value: '#663399'},
      },
      more: {$extends: '{brand}'},
      rw: {
        color: {
          accent: {$type: 'color', $value: '{brand.alias}'},
          text: {$root: {$type: 'color', $value: {$ref: '#/brand/old/$value'}}},
        },
        font: {body: {$type: 'fontFamily', $value: ['Public Sans', 'sans-serif']}},
        'font-size': {$type: 'dimension', $value: {value: 18, unit: 'px'}},
        motion: {$type: 'duration', $value: {value: 100, unit: 'ms'}},
        scale: {$type: 'number', $value: 1.2},
      },
    });
    assert.deepEqual(themes[0].values.light, {
      '--rw-color-accent': 'color(srgb 0 0.2 0.4)',
      '--rw-color-text': '#663399',
      '--rw-font-body': "'Public Sans', sans-serif",
      '--rw-font-size': '18px',
      '--rw-motion': '100ms',
      '--rw-scale': '1.2',
    });
    assert.ok(found.some(({path, css}) => path === 'more.blue' && hex(css) === '#003366'));
  });
  test('what goes round, or points nowhere, is told', () => {
    assert.throws(() => read({a: {$value: '{b}'}, b: {$value: '{a}'}}), /refers to itself/);
    assert.throws(() => read({a: {$value: '{c}'}}), /not in this file/);
    assert.throws(() => readTokens('nothing'), Invalid);
    assert.throws(() => readTokens('[]'), Invalid);
    assert.doesNotThrow(() => readTokens('{"__proto__": {"$value": "#fff"}}'));
  });
  test('what is written is read again, light and dark', () => {
    const choices = {
      '--rw-color-accent': '#7a1f5c',
      '--rw-color-surface': {light: '#fffdf8', dark: '#141210'},
      '--rw-font-body': "Georgia, 'Times New Roman', serif",
      '--rw-font-size': '18px',
      '--rw-radius': '0.5rem',
      '--rw-scale': '1.25',
    };
    const [theme] = readTokens(writeTokens(choices)).themes;
    const own = valuesOf(choices);
    for (const scheme of ['light', 'dark']) {
      for (const [name, value] of Object.entries(own)) {
        const text = theme.values[scheme][name];
        if (name.includes('-color-')) assert.equal(hex(text, scheme), hex(value, scheme), name);
        else assert.equal(text, value, name);
      }
      assert.equal(
        paintHex('raised', theme.values[scheme], scheme),
        paintHex('raised', own, scheme),
      );
    }
    assert.deepEqual(readCss(writeCss(choices))[0].values.light, own);
  });
});

describe('the command line', () => {
  let folder;
  before(() => {
    // As it lies in the npm package, without anything else installed.
    folder = mkdtempSync(join(tmpdir(), 'rw-check-'));
    mkdirSync(join(folder, 'package/dist'), {recursive: true});
    cpSync('bin', join(folder, 'package/bin'), {recursive: true});
    cpSync('package.json', join(folder, 'package/package.json'));
    cpSync('dist/check-theme.js', join(folder, 'package/dist/check-theme.js'));
    const files = {
      'good.css': ':root { --rw-color-accent: #7a1f5c }',
      'bad.css': ':root { --rw-color-muted: #999 }',
      'none.css': 'p { color: red }',
      'tokens.json': writeTokens({'--rw-color-accent': '#7a1f5c'}),
      'broken.json': '{',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  });
  after(() => rmSync(folder, {recursive: true}));
  const run = (...args) => {
    const file = join(folder, 'package/bin/recurrence-widgets.mjs');
    const {status, stdout, stderr} = spawnSync(process.execPath, [file, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return {status, said: stdout + stderr};
  };
  test('ends with 0 where everything passes', () => {
    const {status, said} = run('check-theme', 'good.css', 'tokens.json');
    assert.equal(status, 0, said);
    assert.match(said, /good\.css, :root\n {2}light: 17 of 17 pairs pass/);
  });
  test('ends with 1, and names the token, the pair, the ratio and the nearest that passes', () => {
    const {status, said} = run('check-theme', 'bad.css');
    assert.equal(status, 1);
    assert.match(said, /--rw-color-muted, light/);
    assert.match(said, /quieter text \(#999999\) on surface \(#fcfaf6\) is 2\.73:1, needs 7:1/);
    const [, line] = said.match(/so {2}(--rw-color-muted: .*;)/);
    writeFileSync(join(folder, 'cured.css'), `:root { ${line} }`);
    assert.equal(run('check-theme', 'cured.css').status, 0);
  });
  test('checks one scheme where the page has no other', () => {
    writeFileSync(join(folder, 'white.css'), ':root { --rw-color-surface: #fff }');
    assert.equal(run('check-theme', 'white.css').status, 1);
    assert.equal(run('check-theme', '--scheme', 'light', 'white.css').status, 0);
  });
  test('ends with 1 where a file sets nothing, with 2 where it cannot be read', () => {
    assert.equal(run('check-theme', 'none.css').status, 1);
    assert.equal(run('check-theme', 'broken.json').status, 2);
    assert.equal(run('check-theme', 'absent.css').status, 2);
    assert.equal(run('check-theme').status, 2);
    assert.equal(run('check-theme', '--nothing', 'good.css').status, 2);
    assert.equal(run('paint').status, 2);
    assert.equal(run('--help').status, 0);
  });
});

test('every property has a kind', () => {
  for (const {kind} of publicTokens) assert.match(kind, /^(?:color|font|length|number|time)$/);
});
