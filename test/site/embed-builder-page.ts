/** Runs the embed builder of the demo, and pastes its code into an empty page of another server. */
import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Browser, Page} from 'playwright-core';
import {launch} from '../node/chromium.ts';
import {demo} from '../node/demo-site.ts';
import {startHosts, type Hosts, type OpenedPage} from '../node/host-page.ts';
import {serve, type Server} from '../node/server.ts';

/** Text that is hard to quote. */
export const hardText = `O’Hara & "Söhne" <b>'x'</b> &amp; 💗`;

/** Choices as they are in the hash of the builder's URL. */
export type Choices = Readonly<Record<string, string>>;

/** The code blocks that the builder shows, by kind, and the policy that it lists. */
export type Code = Readonly<Partial<Record<'html' | 'head' | 'module' | 'policy', string>>>;

export interface EmbedBuilder {
  readonly browser: Browser;
  /** The URL of the builder. */
  readonly url: string;
  /** A page with the builder. */
  readonly page: Page;
  /** The builder's code for these choices. */
  generate(choices: Choices): Promise<Code>;
  /** The ids of the forms that the builder offers for the last choices. */
  forms(): Promise<string[]>;
  /** Opens a page with only this code, under the policy that the builder names. */
  paste(code: Code, form: string, overrides?: unknown): Promise<OpenedPage>;
}

/** Bundles a module as an app would that has the package installed. */
async function bundle(code: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: process.cwd()},
    bundle: true,
    format: 'esm',
    write: false,
    outdir: 'out',
    loader: {'.css': 'empty'},
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
  const script = outputFiles.find(({path}) => path.endsWith('.js'));
  assert.ok(script);
  return script.text;
}

/** Starts a browser and servers around the tests of a `describe`. */
export function useEmbedBuilder(): EmbedBuilder {
  let browser: Browser;
  let hosts: Hosts;
  let page: Page;
  let server: Server;
  const urlOf = ({address}: Server) => `${address}/embed-builder.html`;

  before(async () => {
    browser = await launch();
    hosts = await startHosts();
    server = await serve(demo);
    page = await browser.newPage();
    await page.goto(urlOf(server));
    await page.waitForSelector('.output pre');
  });
  after(async () => {
    await browser?.close();
    await hosts?.close();
    await server?.close();
  });

  return {
    get browser() {
      return browser;
    },
    get url() {
      return urlOf(server);
    },
    get page() {
      return page;
    },
    async generate(choices) {
      const hash = new URLSearchParams({at: hosts.files, ...choices});
      await page.evaluate((text) => {
        location.hash = text;
        dispatchEvent(new HashChangeEvent('hashchange'));
      }, String(hash));
      const blocks = await page.$$eval('.output pre code', (codes: HTMLElement[]) =>
        codes.map((code) => [code.dataset.kind, code.textContent] as const),
      );
      return Object.fromEntries(blocks) as Code;
    },
    forms: () =>
      page.$$eval('.output [data-form]', (all: HTMLElement[]) =>
        all.map((one) => one.dataset.form!),
      ),
    async paste({html = '', head = '', module, policy = ''}, form, overrides) {
      const script = module === undefined ? undefined : await bundle(module);
      return hosts.open(browser, {
        head,
        body: html + (script ? '<script type="module" src="/script.js"></script>' : ''),
        script,
        words: overrides,
        // A bundled script is the page's own, under the page's own rules.
        policy: form === 'npm' ? '' : `default-src 'none'; img-src 'self' data:; ${policy}`,
      });
    },
  };
}
