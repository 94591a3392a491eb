/** `npm run release`: complete, reproducible, and what it says about itself is true. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import * as tar from 'tar';
import type {BillOfMaterials} from '../../tools/release/bill-of-materials.ts';
import {releaseNotes} from '../../tools/release/notes.ts';
import {releaseDate} from '../../tools/release/release-date.ts';
import {previousChunks, uploadFiles} from '../../tools/release/upload.ts';
import {parseTestOptions} from '../../tools/testing/options.ts';
import {makeRelease, releaseFolder, unzipRelease} from '../node/release.ts';
import {run} from './installed-app.ts';

const {name, version, dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
  dependencies: Record<string, string>;
};
const {full} = parseTestOptions();
const uploadZip = new RegExp(`^${name}-\\d.*\\.zip$`);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Some hosts do not serve files and folders whose names begin so. */
const isHidden = (path: string): boolean => /(?:^|\/)[._]/.test(path);

describe('npm run release', () => {
  let folder: string;
  let files: Record<string, Uint8Array>;
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const temporary = mkdtempSync(join(tmpdir(), 'rw-release-'));

  before(() => {
    folder = releaseFolder();
    files = unzipRelease(folder, uploadZip);
  });
  after(() => rmSync(temporary, {recursive: true, force: true}));

  const skip = !full && 'a second release takes long; npm run test:full makes it';

  test('makes the same bytes again, in another time zone', {skip}, () => {
    const again = join(temporary, 'again');
    makeRelease(again, [], {TZ: 'Pacific/Kiritimati', LC_ALL: 'C'});
    assert.equal(readFileSync(join(again, 'SHA256SUMS'), 'utf8'), read('SHA256SUMS'));
  });

  test('lists the hash of every other file', () => {
    const listed = Object.fromEntries(
      read('SHA256SUMS')
        .trim()
        .split('\n')
        .map((line) => line.split('  ').reverse() as [string, string]),
    );
    const others = readdirSync(folder).filter((file) => file !== 'SHA256SUMS');
    assert.deepEqual(Object.keys(listed).sort(), others.sort());
    for (const file of others) {
      assert.equal(listed[file], sha256(readFileSync(join(folder, file))), file);
    }
  });

  test('the zip has all that a page can load, in one folder, unchanged', () => {
    const prefix = `${name}/`;
    for (const path of Object.keys(files)) assert.ok(path.startsWith(prefix), path);
    const {files: hashes} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
      files: Record<string, string>;
    };
    const needed = Object.keys(hashes).filter((path) =>
      /^(?:chunks|themes|review)\/|^(?:widgets|standalone|frame|frame-resize)\./.test(path),
    );
    assert.ok(needed.length > 50, `${needed.length}`);
    for (const path of [...needed, 'frame.html', 'static/coping-guide.es.html']) {
      assert.equal(sha256(files[prefix + path]!), sha256(readFileSync(join('dist', path))), path);
    }
    assert.ok(files[`${prefix}LICENSE.txt`]);
    assert.match(
      Buffer.from(files[`${prefix}LICENSE-third-party.txt`]!).toString(),
      /lit-html[^-]*BSD 3-Clause/,
    );
  });

  test('the plugin has the same licenses as the zip', () => {
    const plugin = unzipRelease(folder, /^recurrence-widgets-wordpress-.*\.zip$/);
    for (const file of ['LICENSE', 'LICENSE-words', 'LICENSE-third-party']) {
      assert.deepEqual(plugin[`${name}/assets/${file}.txt`], files[`${name}/${file}.txt`], file);
    }
  });

  test('names no file so that a host hides it', () => {
    const plugin = unzipRelease(folder, /^recurrence-widgets-wordpress-.*\.zip$/);
    const archive = join(folder, `${name}-${version}.tgz`);
    const npm: string[] = [];
    tar.list({file: archive, sync: true, onReadEntry: ({path}) => npm.push(path)});
    for (const paths of [Object.keys(files), Object.keys(plugin), npm]) {
      assert.ok(paths.length > 100, `${paths.length}`);
      assert.deepEqual(paths.filter(isHidden), []);
    }
  });

  test('no file of the zip needs Node or a bundler', () => {
    const modules = Object.entries(files).filter(([path]) => path.endsWith('.js'));
    for (const [path, bytes] of modules) {
      assert.doesNotMatch(Buffer.from(bytes).toString(), /(?:from|import)\s*["']lit/, path);
    }
  });

  test('compressed copies hold the files beside them', () => {
    const copies = Object.keys(files).filter((path) => /\.(?:br|gz)$/.test(path));
    assert.ok(copies.length > 200, `${copies.length}`);
    for (const path of copies) {
      const unpack = path.endsWith('.br') ? brotliDecompressSync : gunzipSync;
      const original = files[path.slice(0, -3)];
      assert.ok(original && unpack(files[path]!).equals(original), path);
      assert.ok(files[path]!.length < original.length, path);
    }
    assert.ok(copies.includes(`${name}/widgets.js.br`) && copies.includes(`${name}/widgets.js.gz`));
  });

  test('the bill of materials lists what is shipped and no tool', () => {
    const bill = JSON.parse(read(`${name}-${version}.cdx.json`)) as BillOfMaterials;
    assert.equal(bill.metadata.component.name, name);
    const names = bill.components.map((one) => one.name);
    for (const needed of [...Object.keys(dependencies), 'lit-html', '@lit/reactive-element']) {
      assert.ok(names.includes(needed), needed);
    }
    for (const tool of ['rollup', 'typescript', 'fflate']) assert.ok(!names.includes(tool), tool);
    const refs = new Set(
      [bill.metadata.component, ...bill.components].map((one) => one['bom-ref']),
    );
    for (const {ref, dependsOn = []} of bill.dependencies) {
      for (const one of [ref, ...dependsOn]) assert.ok(refs.has(one), one);
    }
    assert.match(bill.serialNumber, /^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  test('npm would publish the package without a complaint', async () => {
    const {stdout, stderr} = await run('npm', [
      'publish',
      join(folder, `${name}-${version}.tgz`),
      '--dry-run',
      // Nobody answers there: the test contacts no server.
      '--registry=http://127.0.0.1:9/',
      '--fetch-retries=0',
    ]);
    const complaints = stderr.match(
      /^npm (?:warn|error) (?!publish This command requires you).*$/gm,
    );
    assert.equal(complaints, null);
    assert.match(stdout, new RegExp(`^\\+ ${name}@${version}$`, 'm'));
  });

  test('the notes are there', () => {
    assert.match(read('release-notes.md'), /^- /);
  });

  test('keeps the chunks of the release before, but not those that it kept itself', () => {
    const before = join(temporary, 'before');
    const current = new Map([['chunks/same-11111111.js', Buffer.from('same')]]);
    for (const file of ['same-11111111', 'old-22222222', 'older-33333333']) {
      const path = join(before, 'chunks', `${file}.js`);
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, file);
      writeFileSync(`${path}.br`, '');
    }
    const own = {'chunks/same-11111111.js': '', 'chunks/old-22222222.js': '', 'widgets.js': ''};
    writeFileSync(join(before, 'integrity.json'), JSON.stringify({files: own}));
    const kept = previousChunks(before, current);
    assert.deepEqual([...kept.keys()], ['chunks/old-22222222.js']);
    assert.throws(() => previousChunks(temporary, current), /expected the folder of a release/);
  });

  test('compresses them like the others', () => {
    const dist = join(temporary, 'dist');
    mkdirSync(join(dist, 'chunks'), {recursive: true});
    writeFileSync(join(dist, 'widgets.js'), '1');
    const earlier = join(temporary, 'earlier');
    const chunk = 'chunks/earlier-12345678.js';
    mkdirSync(join(earlier, 'chunks'), {recursive: true});
    writeFileSync(join(earlier, chunk), 'export default 1;\n'.repeat(40));
    writeFileSync(join(earlier, 'integrity.json'), JSON.stringify({files: {[chunk]: ''}}));
    const added = [...uploadFiles(dist, new Map(), earlier).keys()].filter(
      (path) => !/^LICENSE/.test(path),
    );
    assert.deepEqual(added, ['widgets.js', chunk, `${chunk}.br`, `${chunk}.gz`]);
  });
});

describe('release notes', () => {
  const changelog = '# Changelog\n\n## 0.2.0, not yet released\n\n- New.\n\n## 0.1.0\n\n- Old.\n';
  test('are the part of the changelog about the version', () => {
    assert.equal(releaseNotes(changelog, '0.2.0'), '- New.\n');
    assert.equal(releaseNotes(changelog, '0.1.0'), '- Old.\n');
  });
  test('are never empty', () => {
    assert.throws(() => releaseNotes(changelog, '0.3.0'), /nothing about 0\.3\.0/);
    assert.throws(() => releaseNotes('## 0.3.0\n\n## 0.2.0\n- x', '0.3.0'), /nothing about/);
  });
});

describe('the date of a release', () => {
  test('is SOURCE_DATE_EPOCH', () => {
    assert.equal(releaseDate('1798800000').toISOString(), '2027-01-01T10:40:00.000Z');
  });
  test('is refused if it is no number of seconds', () => {
    for (const text of ['yesterday', '-5', '1.5'])
      assert.throws(() => releaseDate(text), /expected/);
  });

  test('asks for a date if there is no git', () => {
    const {PATH} = process.env;
    process.env['PATH'] = '';
    try {
      assert.throws(() => releaseDate(''), /set SOURCE_DATE_EPOCH/);
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});
