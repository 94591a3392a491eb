/** Compares the configuration for hosts that cannot run here with the table of headers, for every file. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {folder, headersOf, pagePolicy} from '../../tools/outputs/hosting/table.ts';
import {filesIn} from '../../tools/outputs/integrity.ts';
import {strictPolicy} from '../node/strict-policy.ts';

const chunk = `chunks/${readdirSync('dist/chunks').find((name) => name.endsWith('.js'))}`;
const samples = ['widgets.js', chunk, 'static/coping-guide.es.html', 'integrity.json'];

interface VercelConfig {
  readonly headers: readonly {
    readonly source: string;
    readonly headers: readonly {readonly key: string; readonly value: string}[];
  }[];
}

interface AzureConfig {
  readonly routes: readonly {
    readonly route: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
}

describe('the files for other hosts', () => {
  const read = (name: string) => readFileSync(`dist/hosting/${name}`, 'utf8');

  /** The headers that each host would send for a file of `dist/`. */
  const hosts: Record<string, (file: string) => Record<string, string>> = {
    'netlify.headers'(file) {
      const found: Record<string, string> = {};
      let applies = false;
      for (const line of read('netlify.headers').split('\n')) {
        if (line.startsWith('/')) {
          const pattern = line.replace(/[.]/g, '\\.').replace('*', '.*');
          applies = new RegExp(`^${pattern}$`).test(`/${file}`);
        } else if (applies && line.trim()) {
          const [, name, value] = line.match(/^ {2}([\w-]+): (.+)$/) ?? [];
          assert.ok(name && value, line);
          assert.ok(!(name in found), `${file} has ${name} twice`);
          found[name] = value;
        }
      }
      return found;
    },
    'vercel.json'(file) {
      const found: Record<string, string> = {};
      for (const {source, headers} of (JSON.parse(read('vercel.json')) as VercelConfig).headers) {
        if (!new RegExp(`^${source}$`).test(`/${file}`)) continue;
        for (const {key, value} of headers) {
          assert.ok(!(key in found), `${file} has ${key} twice`);
          found[key] = value;
        }
      }
      return found;
    },
    'staticwebapp.config.json'(file) {
      const {routes} = JSON.parse(read('staticwebapp.config.json')) as AzureConfig;
      // A wildcard at the end; the first route that matches applies.
      const route = routes.find(({route: path}) =>
        path.endsWith('*')
          ? `${folder}${file}`.startsWith(path.slice(0, -1))
          : path === `${folder}${file}`,
      );
      return {...route?.headers};
    },
    'web.config'(file) {
      const found: Record<string, string> = {};
      const [site = '', ...locations] = read('web.config').split(/(?=<location )/);
      const own = locations.filter((part) => {
        const [, path] = part.match(/<location path="([^"]+)">/)!;
        return file === path || file.startsWith(`${path}/`);
      });
      for (const part of [site, ...own]) {
        const [, days, hours, minutes, seconds, others] =
          part.match(/MaxAge="(\d+)\.(\d\d):(\d\d):(\d\d)" cacheControlCustom="([^"]+)"/) ?? [];
        if (others) {
          const age = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60;
          // IIS writes the age last; the order has no meaning.
          const [first, ...rest] = others.split(', ');
          found['Cache-Control'] = [first, `max-age=${age + Number(seconds)}`, ...rest].join(', ');
        }
        for (const [, name, value] of part.matchAll(/<add name="([\w-]+)" value="([^"]*)"/g)) {
          assert.ok(
            part.includes(`<remove name="${name}" /><add`),
            `${name} is an error if it is there`,
          );
          found[name!] = value!;
        }
      }
      return found;
    },
  };

  for (const [name, headers] of Object.entries(hosts)) {
    test(`${name} sends the headers of the table for every file`, () => {
      for (const file of filesIn('dist').filter((file) => !file.startsWith('hosting/'))) {
        assert.deepEqual(headers(file), headersOf(file), file);
      }
    });
  }

  test('web.config is well-formed and sets every type once', () => {
    const text = read('web.config');
    const open: string[] = [];
    for (const [, end, name, empty] of text
      .replace(/<\?.*?\?>|<!--.*?-->/gs, '')
      .matchAll(/<(\/?)([\w.]+)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (end) assert.equal(open.pop(), name);
      else if (!empty) open.push(name!);
    }
    assert.deepEqual(open, []);
    for (const ending of ['.js', '.css', '.html', '.json', '.svg']) {
      assert.equal(text.split(`<mimeMap fileExtension="${ending}"`).length, 2, ending);
    }
  });

  test('no file has a name that file managers hide', () => {
    for (const file of readdirSync('dist/hosting')) assert.doesNotMatch(file, /^[._]/);
  });

  test('the note for Amazon has the same values', () => {
    for (const file of samples) {
      for (const value of Object.values(headersOf(file)))
        assert.ok(read('amazon.md').includes(value));
    }
  });

  test('pages have the strict policy and can be framed by other sites', () => {
    for (const directive of strictPolicy.split('; ')) assert.ok(pagePolicy.includes(directive));
    assert.ok(pagePolicy.includes('frame-ancestors *'));
  });
});
