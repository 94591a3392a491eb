/**
 * The npm package, packed and laid into a fresh app beside the app's own Lit: its rules, its types, three
 * bundlers, and Node without a browser.
 */
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {promisify} from 'node:util';
import nodeResolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {publint} from 'publint';
import {rollup} from 'rollup';
import {build as vite} from 'vite';
import {readContent} from '../../tools/content/content.ts';
import {widgets} from '../../tools/content/widgets.ts';
import {launch} from '../node/chromium.ts';
import {serve} from '../node/server.ts';

const run = promisify(execFile);
const own = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = [
  ...widgets.flatMap((name) => [`elements/${name}.js`, `classes/${name}.js`]),
  'events.js',
  'react.js',
];

const folder = mkdtempSync(join(tmpdir(), 'rw-package-'));
const app = join(folder, 'app');
const installed = join(app, 'node_modules', own.name);
let tarball;

before(() => {
  const [{filename}] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  tarball = join(folder, filename);
  mkdirSync(installed, {recursive: true});
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  // What npm would put beside it, and the app's React types.
  for (const name of ['lit', '@lit', '@lit-labs', '@types']) {
    symlinkSync(resolve('node_modules', name), join(app, 'node_modules', name));
  }
  writeFileSync(join(app, 'package.json'), '{"type": "module", "private": true}');
});
after(() => rmSync(folder, {recursive: true, force: true}));

/** Writes a file of the app. */
const write = (name, text) => {
  writeFileSync(join(app, name), text);
  return join(app, name);
};

describe('the packed package', () => {
  test('holds every file that it names, and no source', () => {
    for (const entry of entries) {
      const [pattern] = Object.keys(own.exports).filter((key) =>
        new RegExp(`^${key.replaceAll('.', '\\.').replace('*', '[^/]+')}$`).test(`./${entry}`),
      );
      const name = entry.match(/([\w-]+)\.js$/)[1];
      for (const file of Object.values(own.exports[pattern])) {
        assert.ok(existsSync(join(installed, file.replaceAll('*', name))), `${entry}: ${file}`);
      }
    }
    for (const field of ['customElements', 'web-types']) {
      assert.ok(existsSync(join(installed, own[field])), field);
    }
    const top = readdirSync(installed).sort();
    assert.deepEqual(
      top.filter((file) => !/^(?:LICENSE|README|CHANGELOG)/.test(file)),
      ['bin', 'dist', 'package.json'],
    );
    // What is built is given out.
    for (const file of readdirSync(join(installed, 'dist'))) {
      if (!/\.css$|^themes$/.test(file)) continue;
      assert.ok(
        file !== 'themes' || own.exports['./themes/*.css'],
        'package.json does not export ./themes/*.css',
      );
    }
  });

  test('passes publint, strictly', async () => {
    const {messages} = await publint({pkgDir: installed, strict: true, pack: false});
    assert.deepEqual(messages, []);
  });

  test('passes “Are the types wrong?”', async () => {
    // An ES module alone: what CommonJS and Node 10 would find is not asked.
    const {stdout} = await run(process.execPath, [
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      tarball,
      ...['--profile', 'esm-only', '--format', 'json'],
      ...['--entrypoints', '.', ...entries],
    ]).catch((failed) => failed);
    const {analysis, problems} = JSON.parse(stdout);
    assert.equal(Object.keys(analysis.entrypoints).length, entries.length + 1);
    const asked = ['node16-esm', 'bundler'];
    for (const [entry, {resolutions}] of Object.entries(analysis.entrypoints)) {
      for (const kind of asked) {
        assert.ok(resolutions[kind].resolution?.isTypeScript, `${entry} has no types for ${kind}`);
      }
    }
    const all = Object.entries(problems ?? {}).flatMap(([kind, list]) =>
      list
        .filter(({resolutionKind}) => !resolutionKind || asked.includes(resolutionKind))
        .map((one) => ({kind, ...one})),
    );
    assert.deepEqual(all, []);
  });
});

/** Each bundler of the project: builds an entry into a folder, whole or in chunks. */
const bundlers = {
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
  // Where it splits, it makes chunks of what could be loaded later before it knows what is used.
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

const filesIn = (dir) =>
  readdirSync(dir, {recursive: true})
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, readFileSync(join(dir, file), 'utf8')]);

for (const [bundler, bundle] of Object.entries(bundlers)) {
  describe(bundler, () => {
    test('leaves out what is not used, and keeps definitions', async () => {
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
      const say = (words) => built.filter(([, text]) => text.includes(words)).map(([file]) => file);
      assert.deepEqual(say('customElements.define("treatment-options"'), []);
      const heading = async (language) =>
        (await readContent('recurrence-explainer', language)).heading;
      const [en, es] = [await heading('en'), await heading('es')];
      const [[english], [spanish]] = [say(en), say(es)];
      assert.ok(english && spanish && english !== spanish, 'words in chunks of their own');
      writeFileSync(
        join(dir, 'index.html'),
        `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>App</title>
        <link rel="icon" href="data:,"><script type="module" src="/app.js"></script></head>
        <body><hospital-page></hospital-page></body></html>`,
      );

      const browser = await launch();
      const asked = [];
      const server = await serve(dir, ({url}) => {
        asked.push(url.slice(1));
        return false;
      });
      try {
        const page = await browser.newPage();
        const thrown = [];
        page.on('pageerror', ({message}) => thrown.push(message));
        await page.goto(server.address);
        const title = (words) => page.getByRole('heading', {name: words, level: 2}).waitFor();
        await title(es);
        assert.ok(!asked.includes(english), 'words that nobody reads came');
        await page.locator('recurrence-explainer').getByText('English', {exact: true}).click();
        await title(en);
        assert.ok(asked.includes(english));
        const lits = await page.evaluate(() => [
          globalThis.litElementVersions.length,
          globalThis.litHtmlVersions.length,
          globalThis.reactiveElementVersions.length,
        ]);
        assert.deepEqual(lits, [1, 1, 1], 'one Lit');
        assert.deepEqual(thrown, []);
      } finally {
        await browser.close();
        await server.close();
      }
    });
  });
}

test('Node imports every entry without a browser, and renders an element', async () => {
  const script = write(
    'server.js',
    `import assert from 'node:assert/strict';
    for (const name of ['window', 'document', 'customElements', 'HTMLElement', 'localStorage']) {
      assert.equal(typeof globalThis[name], 'undefined', name);
    }
    const entries = ${JSON.stringify(entries)};
    for (const entry of entries.filter((one) => one.startsWith('classes/'))) {
      await import('recurrence-widgets/' + entry);
    }
    assert.equal(customElements.get('coping-guide'), undefined);
    for (const entry of entries) await import('recurrence-widgets/' + entry);
    const {CopingGuide} = await import('recurrence-widgets');
    assert.equal(customElements.get('coping-guide'), CopingGuide);
    const {render} = await import('@lit-labs/ssr');
    const {collectResult} = await import('@lit-labs/ssr/lib/render-result.js');
    const {html} = await import('lit');
    console.log(await collectResult(render(html\`<coping-guide lang="es" tools="print listen">Llame al 555-0100</coping-guide>\`)));`,
  );
  const {stdout, stderr} = await run(process.execPath, [script], {cwd: app});
  assert.match(stdout, /<coping-guide[^>]* lang="es"/);
  assert.match(stdout, /shadowrootmode="open"[\s\S]*<slot><\/slot>[\s\S]*<\/template>/);
  assert.match(stdout, /Llame al 555-0100/);
  assert.equal(stderr, '');
});

test('types: elements, classes, events and React’s JSX', async () => {
  write('all.ts', ['', ...entries].map((entry) => `import '${join(own.name, entry)}';`).join('\n'));
  write(
    'page.ts',
    `import 'recurrence-widgets/elements/support-resources.js';
    import type {SupportResources} from 'recurrence-widgets/classes/support-resources.js';
    import {RecurrenceGuide} from 'recurrence-widgets';
    import {ReadyEvent, type ResourceFollowEvent} from 'recurrence-widgets/events.js';
    const lines = document.querySelector('support-resources')!;
    const same: SupportResources = lines;
    same.national = 'acs komen';
    // @ts-expect-error no such property
    same.nationals = 'acs';
    // @ts-expect-error not for others
    same.renderLead;
    document.addEventListener('rw-resource-follow', (event) => {
      const followed: ResourceFollowEvent = event;
      const how: 'phone' | 'email' | 'web' | 'chat' = followed.channel;
      console.log(followed.resource.length, how);
      // @ts-expect-error it says no more
      console.log(event.words);
    });
    lines.addEventListener('rw-section-toggle', ({section, open}) => console.log(section.length, !open));
    class Ours extends RecurrenceGuide {}
    console.log(new Ours().chapter, new ReadyEvent().bubbles);`,
  );
  write(
    'page.tsx',
    `import type {} from 'recurrence-widgets/react.js';
    export const good = [
      <support-resources lang="es" verified-on="acs:2026-10-01" heading-level={3} className="wide" key="1"
        onrw-resource-follow={({resource, channel}) => console.log(resource.length, channel)}
        ref={(element) => console.log(element?.national)}>
        <support-resource name="Nurse line" phone="555-0100" hours="24/7" />
      </support-resources>,
      <appointment-planner remember tools="print" heading-level="1" onrw-ready={() => {}} />,
      <language-switch remember={false} />,
    ];
    // @ts-expect-error no such theme
    export const theme = <recurrence-explainer theme={7} />;
    // @ts-expect-error no such attribute
    export const attribute = <recurrence-explainer section="places" />;
    // @ts-expect-error not that event
    export const event = <coping-guide onrw-ready={(event: {language: string}) => event} />;
    // @ts-expect-error no such element
    export const element = <coping-guides />;`,
  );
  write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        jsx: 'react-jsx',
        strict: true,
        exactOptionalPropertyTypes: true,
        // The package's own declarations are checked too.
        skipLibCheck: false,
        noEmit: true,
        types: [],
      },
      files: ['all.ts', 'page.ts', 'page.tsx'],
    }),
  );
  const {stdout} = await run(process.execPath, [
    'node_modules/typescript/bin/tsc',
    '-p',
    app,
  ]).catch((failed) => failed);
  assert.equal(stdout, '');
});
