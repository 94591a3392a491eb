/**
 * Runs every code block in the guides. `data-test` is its kind; a block without it, or of an unknown kind,
 * fails.
 */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {join, relative, sep} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {build} from 'esbuild';
import {launch} from '../node/chromium.ts';
import {demo} from '../node/demo-site.ts';
import {startHosts, waitForContent, type HostLines, type Hosts} from '../node/host-page.ts';
import {serve} from '../node/server.ts';
import {widgets} from '../../tools/content/widgets.ts';
import {headersOf} from '../../tools/outputs/hosting/table.ts';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
  scripts: Record<string, string>;
  bin?: Record<string, string>;
};

const entities: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
const unescape = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!);

/** The placeholder for a hospital's server in all guides. */
const example = /https:\/\/your-server\.example\/(?:[\w-]+\/)*/g;

/** Blocks with an id are run by the test of that system, which itself fails for one that it does not use. */
const systems: Record<string, string> = {
  wordpress: 'test/systems/wordpress-plugin/authors.ts',
  'wordpress-html': 'test/systems/wordpress.test.ts',
  drupal: 'test/systems/content-systems.test.ts',
  sharepoint: 'test/systems/content-systems.test.ts',
  frameworks: 'test/site/frameworks.test.ts',
  analytics: 'test/site/analytics.test.ts',
  review: 'test/review/overrides-guide.test.ts',
};
const elsewhere = (file: string, attributes: string) => {
  const [, system = ''] = file.match(/^docs.([\w-]+)\.html$/) ?? [];
  return systems[system] && /\bid="[\w-]+"/.test(attributes) ? `elsewhere:${system}` : undefined;
};

/** The blocks of all pages. */
const blocks = readdirSync(demo, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.html') && !file.startsWith('dist'))
  .flatMap((file) => {
    const html = readFileSync(join(demo, file), 'utf8');
    return [...html.matchAll(/<pre\b[^>]*>\s*<code\b([^>]*)>([\s\S]*?)<\/code>/g)].map(
      ([, attributes = '', text = ''], index) => ({
        page: file.split(sep).join('/'),
        index: index + 1,
        kind: attributes.match(/data-test="([^"]*)"/)?.[1] ?? elsewhere(file, attributes),
        code: unescape(text),
      }),
    );
  });

/** A valid file without any wording of its own. */
const noWords = {'recurrence-widgets': packageJson.version, passages: {}};

describe('guides', () => {
  let browser: Browser;
  let hosts: Hosts;
  before(async () => {
    browser = await launch();
    hosts = await startHosts();
  });
  after(async () => {
    await browser?.close();
    await hosts?.close();
  });

  const here = (code: string) => code.replace(example, () => hosts.files);
  const tagsIn = (code: string) =>
    widgets.filter((name) =>
      [`<${name}`, `data-rw="${name}"`, `class="rw-${name} `].some((start) => code.includes(start)),
    );
  const script = () => `<script type="module" src="${hosts.files}widgets.js"></script>`;
  const explainer = '<recurrence-explainer></recurrence-explainer>';

  /** Opens lines of HTML and waits until their widgets are ready; nothing may be logged in the console. */
  async function opened(lines: HostLines, tags = tagsIn(lines.body)) {
    const {tab, said} = await hosts.open(browser, lines);
    if (tags.length) await waitForContent(tab.mainFrame(), tags);
    assert.deepEqual(said, []);
    return tab;
  }

  /** Widgets show the settings that the lines declare, in whatever way. */
  async function expectSettings(tab: Page, code: string) {
    for (const name of ['reviewed-by', 'care-phone']) {
      const [, value] = code.match(new RegExp(`${name}=["']?([^"';&]+)`)) ?? [];
      if (!value) continue;
      await tab.waitForFunction(
        (text) =>
          document.querySelector('diagnosis-guide')?.shadowRoot?.textContent?.includes(text),
        value.replaceAll('+', ' '),
      );
    }
  }

  const ways: Record<string, (code: string, system?: string) => Promise<void>> = {
    async html(code) {
      assert.ok(tagsIn(code).length || /data-rw|class="rw-|<iframe|<a /.test(code), 'no widget');
      assert.doesNotMatch(code, /\ssrc="[^>]*data-cfasync/, 'Rocket Loader reads it before src');
      const tab = await opened({body: here(code), words: noWords});
      await expectSettings(tab, code);
      for (const own of await tab.$$('support-resource')) {
        const name = await own.getAttribute('name');
        assert.ok(
          await tab.evaluate(
            (text) =>
              document.querySelector('support-resources')!.shadowRoot!.textContent!.includes(text!),
            name,
          ),
          `${name}`,
        );
      }
      for (const [, name = ''] of code.matchAll(/frame\.html\?element=([\w-]+)/g)) {
        const frame = await tab.locator(`iframe[src*="element=${name}"]`).elementHandle();
        await waitForContent((await frame!.contentFrame())!, [name]);
      }
      await tab.close();
    },
    /** HTML for a page whose template, or a tag manager, adds the script. */
    async 'html-in-template'(code) {
      assert.ok(!code.includes('<script') && tagsIn(code).length, 'no widget, or a script');
      const tab = await opened({head: script(), body: code}, tagsIn(code));
      await tab.close();
    },
    /** A script that a tag manager adds to a page long after it was loaded. */
    async 'tag-manager'(code) {
      const {tab, said} = await hosts.open(browser, {body: '<diagnosis-guide></diagnosis-guide>'});
      const [, text = ''] = here(code).match(/<script>([\s\S]*)<\/script>/) ?? [];
      await tab.evaluate((source) => {
        document.body.append(
          Object.assign(document.createElement('script'), {textContent: source}),
        );
      }, text);
      await waitForContent(tab.mainFrame(), ['diagnosis-guide']);
      await expectSettings(tab, code);
      assert.deepEqual(said, []);
      await tab.close();
    },
    /** A script that a consent tool blocks and enables again, as a classic one. */
    async consent(code) {
      const blocked = here(code).replace('<script ', '<script type="text/plain" ');
      assert.notEqual(blocked, here(code));
      const {tab, said} = await hosts.open(browser, {body: blocked});
      await tab.evaluate(() => {
        const old = document.querySelector('script[type="text/plain"]')!;
        const again = document.createElement('script');
        for (const {name, value} of old.attributes) again.setAttribute(name, value);
        again.type = 'text/javascript';
        old.replaceWith(again);
      });
      await waitForContent(tab.mainFrame(), tagsIn(code));
      assert.deepEqual(said, []);
      await tab.close();
    },
    async 'closed-root'(code) {
      const record = `<script>
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (options) {
          const root = attach.call(this, options);
          if (options.mode === 'closed') globalThis.closedRoot = root;
          return root;
        };
      </script>`;
      const {tab, said} = await hosts.open(browser, {head: record, body: here(code)});
      await tab.waitForFunction(() =>
        (globalThis as unknown as {closedRoot?: ShadowRoot}).closedRoot
          ?.querySelector('recurrence-explainer')
          ?.shadowRoot?.querySelector('article'),
      );
      assert.deepEqual(said, []);
      await tab.close();
    },
    /** HTML that is shown without a script. */
    async 'html-alone'(code) {
      const {tab, said} = await hosts.open(browser, {body: code});
      assert.ok((await tab.innerText('body')).trim().length > 10);
      assert.deepEqual(said, []);
      await tab.close();
    },
    /** Changes a widget beside one that it does not reach. */
    async css(code) {
      const look = async (css: string) => {
        const tab = await opened({head: `<style>${css}</style>`, body: script() + explainer});
        const picture = await tab.screenshot();
        await tab.close();
        return picture;
      };
      assert.notDeepEqual(await look(code), await look(''), 'it changes nothing');
    },
    /** Runs in a page with a widget; what it prints comes when a section is opened. */
    async js(code) {
      const tab = await opened({body: script() + explainer});
      const printed = tab.waitForEvent('console', {timeout: 20_000});
      await tab.evaluate(code);
      await tab.locator('recurrence-explainer .section > summary').first().click();
      assert.match((await printed).text(), /^places /);
      await tab.close();
    },
    async 'policy-same'(code) {
      // The page's own server serves the files here.
      const server = await serve('dist', (request, response) => {
        if (request.url !== '/') return false;
        response.setHeader('content-type', 'text/html');
        response.setHeader('content-security-policy', code);
        response.end(
          `<!doctype html><html lang="es"><link rel="icon" href="data:,">` +
            `<script type="module" src="/widgets.js"></script>${explainer}`,
        );
        return true;
      });
      const tab = await browser.newPage();
      const said: string[] = [];
      tab.on('console', (message) => said.push(message.text()));
      await tab.goto(server.address);
      await waitForContent(tab.mainFrame(), ['recurrence-explainer']);
      // The icon of the test page is no file of the widgets.
      assert.deepEqual(
        said.filter((text) => !/data:,/.test(text)),
        [],
      );
      await tab.close();
      await server.close();
    },
    async 'policy-other'(code) {
      const tab = await opened({
        policy: `${code.replaceAll('https://your-server.example', new URL(hosts.files).origin)}; img-src data:`,
        body: script() + explainer,
      });
      await tab.close();
    },
    /** Another test runs it and reports the blocks that it has not used. */
    async elsewhere(_, system = '') {
      const text = readFileSync(systems[system]!, 'utf8');
      assert.match(text, new RegExp(`docs\\(\\s*['"]${system}['"]`));
      assert.match(text, /unused\(\)/);
    },
    /** Header lines, alone or by path: the values of the table, and no path gets a header from two rules. */
    async header(code) {
      let file: string | undefined;
      const given: string[] = [];
      for (const line of code.split('\n')) {
        const path = line.match(/^\/(\S*?)\*?$/);
        if (path) {
          file = path[1]!;
          assert.ok(file && existsSync(join('dist', file)), `dist/${file}`);
          assert.ok(!given.some((other) => file!.startsWith(other)), `two rules for ${file}`);
          given.push(file);
        } else {
          const [name = '', value = ''] = line.trim().split(/:\s*/, 2);
          assert.equal(value, headersOf(file ?? 'widgets.js')[name], line);
        }
      }
    },
    /** Each line's command is there; what a line builds or installs, other tests run. */
    async shell(code) {
      for (const line of code.split('\n').filter((one) => one && !one.startsWith('#'))) {
        const [command = '', verb = '', what = ''] = line.split(/\s+/);
        if (command === 'npm' && verb === 'run') assert.ok(packageJson.scripts[what], line);
        else if (command === 'npm' && verb === 'install') {
          const file = `./${packageJson.name}-VERSION.tgz`;
          assert.ok(what === file || what.replace(/@[\d.]+$/, '') === packageJson.name, line);
        } else if (command === 'npm') assert.ok(/^(?:ci|start|test)$/.test(verb), line);
        else if (command === 'npx') assert.ok(packageJson.bin?.[verb] ?? packageJson.name === verb);
        else {
          const found = spawnSync('sh', ['-c', 'command -v "$0"', command]);
          assert.equal(found.status, 0, `${command} is not a command here`);
        }
      }
    },
    async tsx(code) {
      const {outputFiles} = await build({
        stdin: {contents: code, loader: 'tsx', resolveDir: process.cwd()},
        bundle: true,
        write: false,
        format: 'esm',
        jsx: 'automatic',
        outdir: 'out',
        splitting: true,
        external: ['react', 'react/*'],
        logLevel: 'silent',
        plugins: [
          {
            name: 'self',
            setup: ({onResolve}) =>
              onResolve({filter: /^recurrence-widgets\//}, ({path}) => ({
                path: fileURLToPath(import.meta.resolve(path)),
              })),
          },
        ],
      });
      assert.ok(outputFiles.some(({text}) => text.includes('recurrence-explainer')));
      // Beside the package, as an app has it in its node_modules: its types are the built ones.
      const app = join(process.cwd(), 'build', 'docs-app');
      mkdirSync(app, {recursive: true});
      writeFileSync(join(app, 'block.tsx'), code);
      writeFileSync(
        join(app, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            jsx: 'react-jsx',
            module: 'nodenext',
            moduleResolution: 'nodenext',
            target: 'es2022',
            strict: true,
            noEmit: true,
            types: [],
          },
          files: ['block.tsx'],
        }),
      );
      const {status, stdout} = spawnSync(
        process.execPath,
        ['node_modules/typescript/bin/tsc', '-p', relative(process.cwd(), app)],
        {encoding: 'utf8'},
      );
      rmSync(app, {recursive: true, force: true});
      assert.equal(status, 0, stdout);
    },
  };

  test('there are blocks to run', () => assert.ok(blocks.length > 15, `${blocks.length}`));

  for (const {page, index, kind, code} of blocks) {
    test(`${page}, block ${index}: ${kind ?? 'has no data-test'}`, () => {
      const [way = '', system] = (kind ?? '').split(':');
      const run = ways[way];
      assert.ok(run, `data-test="${way}" is not known`);
      return run(code, system);
    });
  }
});
