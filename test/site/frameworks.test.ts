/** The components of the guides to React, Vue, Svelte and Angular, built into apps with the packed package. */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, symlinkSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {build, type Plugin} from 'esbuild';
import type {Browser} from 'playwright-core';
import {launch} from '../node/chromium.ts';
import {svelteFiles, vueFiles, type VueOptions} from '../node/component-compilers.ts';
import {docs} from '../node/docs.ts';
import {waitForContent} from '../node/host-page.ts';
import {serve} from '../node/server.ts';
import {installPackage} from '../package/installed-app.ts';

const guide = docs('frameworks');
const react = docs('react');
const {app, folder, write} = installPackage();

/** The options that the guide's `vite.config.js` gives to the plugin. */
async function vueOptions(): Promise<VueOptions> {
  const code = guide.block('vue-config').replace(/^import vue from '@vitejs\/plugin-vue';/, '');
  assert.ok(!code.includes('import'));
  const module = `const vue = (options) => options;${code}`;
  const {default: config} = (await import(
    `data:text/javascript,${encodeURIComponent(module)}`
  )) as {
    default: {plugins: [VueOptions]};
  };
  return config.plugins[0];
}

const packages = ['vue', '@vue', 'svelte', '@angular', 'rxjs', 'react', 'react-dom', 'scheduler'];
const missing = ['vue', 'svelte', '@angular', 'rxjs', 'react-dom'].filter(
  (name) => !existsSync(join('node_modules', name)),
);
const skip = missing.length > 0 && `${missing.join(' and ')} not installed yet: npm ci`;

describe('components of other frameworks', {skip}, () => {
  let browser: Browser;
  before(async () => {
    for (const name of packages) {
      symlinkSync(resolve('node_modules', name), join(app, 'node_modules', name));
    }
    browser = await launch();
  });
  after(() => browser?.close());

  /** Builds an app, opens it and returns what its component logs when a section is opened. */
  async function runApp(name: string, main: string, ...plugins: Plugin[]): Promise<void> {
    const outdir = join(folder, name);
    mkdirSync(outdir);
    await build({
      entryPoints: {app: write(`${name}.tsx`, main)},
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      logLevel: 'silent',
      // With the warnings of development; Vue asks for its flags.
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'false',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      jsx: 'automatic',
      tsconfigRaw: {compilerOptions: {experimentalDecorators: true}},
      plugins,
    });
    const server = await serve(outdir, ({url}, response) => {
      if (url !== '/') return false;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        '<!doctype html><html lang="en"><title>App</title><link rel="icon" href="data:,">' +
          '<div id="app"></div><script type="module" src="/app.js"></script></html>',
      );
      return true;
    });
    const tab = await browser.newPage();
    const problems: string[] = [];
    tab.on('console', (message) => {
      if (/error|warning/.test(message.type())) problems.push(message.text());
    });
    tab.on('pageerror', ({message}) => problems.push(message));
    await tab.goto(server.address);
    await waitForContent(tab.mainFrame(), ['recurrence-explainer']);
    await tab.waitForSelector('#app:not([data-pending])', {state: 'attached'});
    const shown = await tab.$eval('recurrence-explainer', ({shadowRoot}) => ({
      lang: shadowRoot!.querySelector<HTMLElement>('[part~=base]')!.lang,
      sections: [...shadowRoot!.querySelectorAll('.section')].map(({id}) => id),
    }));
    assert.deepEqual(shown, {lang: 'es', sections: ['kinds', 'outlook']});
    const logged = tab.waitForEvent('console', {timeout: 10_000});
    await tab.locator('recurrence-explainer .section > summary').first().click();
    assert.equal((await logged).text(), 'kinds true');
    assert.deepEqual(problems, []);
    await tab.close();
    await server.close();
  }

  for (const mode of ['renders', 'hydrates']) {
    test(`React ${mode} a widget, and the page receives its events`, async () => {
      const code = react.block('react');
      const tag = '<recurrence-explainer ';
      // The guide asks for it with server rendering.
      const server = code.replace(tag, `${tag}suppressHydrationWarning `);
      write('Explainer.tsx', mode === 'hydrates' ? server : code);
      const main = {
        renders: `createRoot(root).render(<App />);`,
        // The widget has replaced the fallback content by then.
        hydrates: `root.innerHTML = renderToString(<App />);
          setTimeout(() => hydrateRoot(root, <App />), 300);`,
      }[mode]!;
      await runApp(
        `react-${mode}`,
        `import {useEffect} from 'react';
        import {createRoot, hydrateRoot} from 'react-dom/client';
        import {renderToString} from 'react-dom/server';
        import {Explainer} from './Explainer.js';
        ${react.block('react-events')}
        const root = document.querySelector('#app')!;
        root.dataset.pending = '';
        function App() {
          useEffect(() => root.removeAttribute('data-pending'), []);
          return <Explainer />;
        }
        ${main}`,
      );
    });
  }

  test('a Vue component shows a widget and receives its events', async () => {
    write('Explainer.vue', guide.block('vue'));
    await runApp(
      'vue-app',
      `import {createApp} from 'vue';
      import Explainer from './Explainer.vue';
      createApp(Explainer).mount('#app');`,
      vueFiles(await vueOptions()),
    );
  });

  test('a Svelte component shows a widget and receives its events', async () => {
    write('Explainer.svelte', guide.block('svelte'));
    await runApp(
      'svelte-app',
      `import {mount} from 'svelte';
      import Explainer from './Explainer.svelte';
      mount(Explainer, {target: document.querySelector('#app')});`,
      svelteFiles,
    );
  });

  // With its compiler in the browser. Built once with `ng build` too (Angular 20.3, strict templates): it takes longer.
  test('an Angular component shows a widget and receives its events', async () => {
    write('explainer.ts', guide.block('angular'));
    await runApp(
      'angular-app',
      `import '@angular/compiler';
      import {bootstrapApplication} from '@angular/platform-browser';
      import {ExplainerComponent} from './explainer.js';
      document.querySelector('#app')!.append(document.createElement('app-explainer'));
      void bootstrapApplication(ExplainerComponent);`,
    );
  });

  test('every block of both guides is tested', () => {
    // Only the commands that install the package have no id.
    const unused = [...guide.unused(), ...react.unused()];
    assert.deepEqual([...new Set(unused)], ['a block without an id']);
  });
});
