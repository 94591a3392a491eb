/** Bundlers build apps with the package. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import {build as vite} from 'vite';
import {readContent} from '../../tools/content/content.ts';
import {launch} from '../node/chromium.ts';
import {serve} from '../node/server.ts';
import {installPackage} from './installed-app.ts';

declare global {
  interface Window {
    /** The versions of Lit's packages that a page has loaded. */
    readonly litElementVersions: readonly string[];
    readonly litHtmlVersions: readonly string[];
    readonly reactiveElementVersions: readonly string[];
  }
}

const {app, folder, write} = installPackage();

/** Bundles an entry into a folder, whole or in chunks. */
type Bundler = (input: string, folder: string, splitting?: boolean) => Promise<void>;

const bundlers: Readonly<Record<string, Bundler>> = {
  async Rollup(input, dir) {
    const bundle = await rollup({input, plugins: [nodeResolve()], logLevel: 'silent'});
    await bundle.write({dir, format: 'es', entryFileNames: 'app.js'});
    await bundle.close();
  },
  async Vite(input, outDir) {
    await vite({
      root: app,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        minify: false,
        modulePreload: {polyfill: false},
        rollupOptions: {
          input,
          // Without a page of its own, an entry keeps what it exports.
          preserveEntrySignatures: 'strict',
          output: {entryFileNames: 'app.js'},
        },
      },
    });
  },
  // With splitting, it makes chunks of dynamic imports before it knows which are used.
  async esbuild(input, outdir, splitting = true) {
    await esbuild.build({
      entryPoints: {app: input},
      outdir,
      bundle: true,
      splitting,
      format: 'esm',
      charset: 'utf8',
      logLevel: 'error',
    });
  },
};

const filesIn = (dir: string) =>
  readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, readFileSync(join(dir, file), 'utf8')] as const);

for (const [bundler, bundle] of Object.entries(bundlers)) {
  describe(bundler, () => {
    test('removes unused code and keeps definitions', async () => {
      const nothing = write(
        `${bundler}-nothing.js`,
        `import {SupportResources} from 'recurrence-widgets';
        import {ReadyEvent} from 'recurrence-widgets/events.js';
        import 'recurrence-widgets/classes/coping-guide.js';
        console.log('mine');`,
      );
      await bundle(nothing, join(folder, bundler, 'nothing'), false);
      const left = readFileSync(join(folder, bundler, 'nothing/app.js'), 'utf8');
      assert.ok(left.length < 200 && !/import/.test(left), left.slice(0, 500));

      const alone = write(
        `${bundler}-class.js`,
        `import {LanguageSwitch} from 'recurrence-widgets/classes/language-switch.js';
        console.log(LanguageSwitch);`,
      );
      await bundle(alone, join(folder, bundler, 'class'));
      for (const [file, text] of filesIn(join(folder, bundler, 'class'))) {
        assert.doesNotMatch(text, /customElements\.define\(/, file);
      }
    });

    test('builds an app that shows a widget in each language, with its own Lit', async () => {
      const main = write(
        `${bundler}-app.js`,
        `import {LitElement, html} from 'lit';
        import 'recurrence-widgets/elements/recurrence-explainer.js';
        import {LanguageSwitch} from 'recurrence-widgets/classes/language-switch.js';
        customElements.define('hospital-switch', class extends LanguageSwitch {});
        customElements.define('hospital-page', class extends LitElement {
          render() {
            return html\`<hospital-switch></hospital-switch>
              <recurrence-explainer tools="language print">555-0100</recurrence-explainer>\`;
          }
        });`,
      );
      const dir = join(folder, bundler, 'app');
      await bundle(main, dir);
      const built = filesIn(dir);
      const filesWith = (part: string) =>
        built.filter(([, text]) => text.includes(part)).map(([file]) => file);
      assert.deepEqual(filesWith('customElements.define("treatment-options"'), []);
      const contents = await Promise.all(
        ['en', 'es'].map((language) => readContent('recurrence-explainer', language)),
      );
      const [en, es] = contents.map(({heading}) => heading!) as [string, string];
      // Other chunks name the widget by its heading.
      const [[english], [spanish]] = contents.map(({sections}) =>
        filesWith(sections![0]!.summary as string),
      ) as [[string], [string]];
      assert.ok(english && spanish && english !== spanish, 'each language is a chunk of its own');
      writeFileSync(
        join(dir, 'index.html'),
        `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>App</title>
        <link rel="icon" href="data:,"><script type="module" src="/app.js"></script></head>
        <body><hospital-page></hospital-page></body></html>`,
      );

      const browser = await launch();
      const requested: string[] = [];
      const server = await serve(dir, ({url}) => {
        requested.push(url.slice(1));
        return false;
      });
      try {
        const page = await browser.newPage();
        const thrown: string[] = [];
        page.on('pageerror', ({message}) => thrown.push(message));
        await page.goto(server.address);
        const title = (text: string) => page.getByRole('heading', {name: text, level: 2}).waitFor();
        await title(es);
        assert.ok(!requested.includes(english), 'loads a language that nobody reads');
        await page.locator('recurrence-explainer').getByText('English', {exact: true}).click();
        await title(en);
        assert.ok(requested.includes(english));
        const versions = await page.evaluate(() => [
          window.litElementVersions?.length,
          window.litHtmlVersions?.length,
          window.reactiveElementVersions?.length,
        ]);
        assert.deepEqual(versions, [1, 1, 1], 'one Lit');
        assert.deepEqual(thrown, []);
      } finally {
        await browser.close();
        await server.close();
      }
    });
  });
}
