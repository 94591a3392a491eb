/**
 * The widgets in an iframe: `frame.html` with its style sheet and its script, which includes the loader; and
 * `frame-resize.js` for the host page.
 */
import {readFileSync} from 'node:fs';
import {resolve as path} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import type {Plugin, RollupOptions} from 'rollup';
import type {Localization} from '../../content/content.ts';
import {contentPlugin} from '../../content/content-modules.ts';
import {escapeHtml} from '../../../src/lib/escape-html.ts';
import type {Catalog} from '../catalog.ts';
import type {BundleContext} from '../context.ts';
import {frameTables, headings} from '../frame-tables.ts';

const source = 'src/entries/frame';

export const frame = ({
  dir,
  code,
  config,
  catalog,
  version,
  minifyModule,
}: BundleContext): RollupOptions => ({
  input: path(code, 'entries/frame.js'),
  output: {file: `${dir}/frame.js`},
  plugins: [
    contentPlugin(config),
    catalog.provide,
    frameTables(config),
    resolve({ignoreSideEffectsForRoot: true}),
    version,
    minifyModule,
    page(config, catalog.table),
  ],
});

/** The code that every element needs, whichever the frame's URL names. */
function sharedCode(catalog: Catalog): string[] {
  const [first = [], ...others] = Object.values(catalog).map(([code]) => code);
  return first.filter((file) => others.every((code) => code.includes(file)));
}

/**
 * The page and its style sheet. Without JavaScript it links to the prerendered pages. The shared code, which
 * is most of what an element downloads, starts loading together with the frame's own script.
 */
const page = (config: Localization, catalog: Catalog): Plugin => ({
  name: 'frame-page',
  async generateBundle() {
    const titles = await headings(config);
    const list = (tag: string) =>
      Object.entries(titles).map(
        ([name, title]) =>
          `<li><a href="static/${name}.${tag}.html">${escapeHtml(title[tag]!)}</a></li>`,
      );
    const lists = config.languages.map((tag) => `<ul lang="${tag}">${list(tag).join('')}</ul>`);
    const preloads = sharedCode(catalog).map(
      (file) => `<link rel="modulepreload" href="${file}" />`,
    );
    const html = readFileSync(`${source}/frame.html`, 'utf8')
      .replace('{preloads}', preloads.join('\n    '))
      .replace('{pages}', lists.join(''));
    this.emitFile({type: 'asset', fileName: 'frame.html', source: html});
    this.emitFile({
      type: 'asset',
      fileName: 'frame.css',
      source: readFileSync(`${source}/frame.css`),
    });
  },
});
