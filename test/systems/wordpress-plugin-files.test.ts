/** The built WordPress plugin without WordPress: its PHP, its translation and what the build writes for it. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {measureContrast} from '../../src/theme/check/index.ts';
import {filesIn} from '../../tools/outputs/integrity.ts';
import {pluginFolder} from '../../tools/outputs/wordpress.ts';
import type {Catalog} from '../../tools/outputs/wordpress/catalog.ts';
import {pluginStrings} from '../../tools/outputs/wordpress/plugin-strings.ts';
import type {StaticText} from '../../tools/outputs/prerender/static-text.ts';
import {readPo} from '../../tools/outputs/wordpress/translations.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {phpcs} from '../../tools/testing/servers.ts';
import {widgetElements} from '../package/manifest-data.ts';

const read = (path: string): string => readFileSync(`${pluginFolder}/${path}`, 'utf8');
const json = <Data>(path: string): Data => JSON.parse(read(path)) as Data;
const catalog = json<Catalog>('data/widgets.json');
const skip = skipUnless('wordpress');
const php = (code: string, input = ''): string =>
  execFileSync('php', ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', '-r', code], {
    input,
    encoding: 'utf8',
  });

describe('the files of the WordPress plugin', () => {
  test('are valid PHP without output', {skip}, () => {
    const files = filesIn(pluginFolder).filter((path) => path.endsWith('.php'));
    assert.ok(files.length > 10);
    for (const file of files) {
      execFileSync('php', ['-l', `${pluginFolder}/${file}`], {stdio: 'pipe'});
      assert.ok(read(file).startsWith('<?php\n'), `${file} prints something before it starts`);
      assert.ok(!read(file).includes('?>'), `${file} may print something after it ends`);
    }
  });

  test('follow the WordPress coding standard', {skip: skipUnless('phpcs')}, () => {
    execFileSync(phpcs()!, ['-q', '--standard=integrations/wordpress/phpcs.xml'], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  });

  test('have the version of the release', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    assert.match(read('recurrence-widgets.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.match(read('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
    assert.equal(catalog.version, version);
  });

  test('have a block for each widget, with the attributes of the manifest that authors set', () => {
    const names = widgetElements.map(({tagName}) => tagName).sort();
    assert.deepEqual(readdirSync(`${pluginFolder}/blocks`).sort(), names);
    assert.deepEqual(catalog.widgets.map(({name}) => name).sort(), names);
    for (const {tagName, attributes = []} of widgetElements) {
      const block = json<{attributes: object}>(`blocks/${tagName}/block.json`);
      const forAuthors = attributes
        .map(({name}) => name)
        .filter((name) => !catalog.settings.includes(name));
      assert.deepEqual(Object.keys(block.attributes).sort(), forAuthors.sort(), tagName);
    }
  });

  test('name every widget, attribute and value in every language', () => {
    const isCode = /^[a-z\d]+(?:-[a-z\d]+)*$/;
    for (const {name, title, description, attributes} of catalog.widgets) {
      for (const language of catalog.languages) {
        assert.ok(title[language] && description[language], `${name} in ${language}`);
        for (const {name: attribute, label, values = []} of attributes) {
          const where = `${name} ${attribute} in ${language}`;
          assert.ok(label[language] && label[language] !== attribute, where);
          for (const {value, label: text} of values) {
            const isNumber = attribute === 'heading-level';
            assert.ok(text[language], `${where}: ${value}`);
            assert.ok(isNumber || !isCode.test(text[language]), `${where}: ${text[language]}`);
          }
        }
      }
    }
  });

  test('are translated into Spanish', () => {
    const source = 'integrations/wordpress/recurrence-widgets';
    const strings = pluginStrings(source);
    const entries = readPo(
      readFileSync(`${source}/languages/recurrence-widgets-es_ES.po`, 'utf8'),
    ).filter(({id}) => id);
    assert.deepEqual(entries.map(({id}) => id).sort(), [...strings.keys()].sort());
    for (const {id, text, files} of entries) {
      assert.ok(text, id);
      assert.deepEqual([...files].sort(), strings.get(id)!.sort(), id);
      const placeholders = (one: string) => (one.match(/%(?:\d\$)?s/g) ?? []).sort();
      assert.deepEqual(placeholders(text), placeholders(id), id);
    }
  });

  test('contain the text of every section as plain HTML', () => {
    const allowed =
      'a cite dd details div dl dt em figcaption figure h2 h3 h4 h5 h6 li ol p span strong summary table tbody td th thead tr ul'.split(
        ' ',
      );
    for (const {name, attributes} of catalog.widgets) {
      if (name === 'language-switch') continue;
      for (const language of catalog.languages) {
        const {intro, sections, outro} = json<StaticText>(`data/text/${name}.${language}.json`);
        const ids = attributes.find((one) => one.name === 'sections')?.values ?? [];
        if (name !== 'recurrence-guide') {
          assert.deepEqual(
            Object.keys(sections),
            ids.map(({value}) => value),
          );
        }
        assert.match(intro, /^<h2>[^<]+<\/h2><p>/);
        for (const {value, label} of name === 'recurrence-guide' ? [] : ids) {
          assert.ok(sections[value]!.startsWith('<h3>'), `${name} ${value}`);
          assert.ok(sections[value]!.includes(label[language]!), `${name} ${value}`);
        }
        const html = intro + Object.values(sections).join('') + outro;
        const tags = [...html.matchAll(/<\/?([a-z][\w-]*)/g)].map(([, tag]) => tag!);
        assert.deepEqual(
          [...new Set(tags)].filter((tag) => !allowed.includes(tag)),
          [],
        );
        assert.ok(
          !/your-server|undefined|\[object| on\w+=| style=/.test(html),
          `${name} ${language}`,
        );
      }
    }
  });

  test('measure contrast as the widgets’ own check does', {skip}, () => {
    const channel = (seed: number) => (seed * 7919) % 256;
    const hex = (seed: number) =>
      `#${[seed, seed * 3 + 1, seed * 5 + 2].map((one) => channel(one).toString(16).padStart(2, '0')).join('')}`;
    const themes = Array.from({length: 60}, (_, index) => ({
      preset: Object.keys(catalog.presets)[index % Object.keys(catalog.presets).length]!,
      own: {
        accent: index % 3 ? hex(index + 1) : '',
        text: index % 4 ? hex(index + 20) : '',
        surface: index % 5 ? hex(index + 300) : '',
      },
    }));
    const code = `
      define('ABSPATH', '/');
      function wp_json_file_decode($file) { return json_decode(file_get_contents($file), true); }
      const PLUGIN = '${process.cwd()}/${pluginFolder}';
      eval('namespace RecurrenceWidgets; const PLUGIN_DIR = \\\\PLUGIN;');
      foreach (['catalog', 'color', 'contrast'] as $file) require PLUGIN . "/includes/$file.php";
      echo json_encode(array_map(
        fn($theme) => RecurrenceWidgets\\measure_contrast(RecurrenceWidgets\\light_colors($theme['preset'], $theme['own'])),
        json_decode(stream_get_contents(STDIN), true)
      ));`;
    const measured = JSON.parse(php(code, JSON.stringify(themes))) as {
      color: string;
      background: string;
      ratio: number;
      minimum: number;
    }[][];
    themes.forEach(({preset, own}, index) => {
      const values: Record<string, string> = {};
      const {light} = catalog.presets[preset]!;
      for (const [name, value] of Object.entries(light)) values[`--rw-color-${name}`] = value;
      if (own.accent) delete values['--rw-color-focus'];
      if (own.text || own.surface) {
        for (const name of ['muted', 'raised', 'border']) delete values[`--rw-color-${name}`];
      }
      for (const [name, value] of Object.entries(own)) {
        if (value) values[`--rw-color-${name}`] = value;
      }
      for (const one of measureContrast(values, 'light')) {
        if (one.color === 'on-accent') continue;
        const same = measured[index]!.find(
          ({color, background}) => color === one.color && background === one.background,
        );
        assert.equal(same?.minimum, one.minimum);
        const difference = Math.abs(same!.ratio - one.ratio) / one.ratio;
        assert.ok(difference < 0.005, JSON.stringify({preset, own, one, same}));
      }
    });
  });
});
