import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import type {CSSResult} from 'lit';
import {rollup} from 'rollup';
import {chaptersPlugin} from '../../content/chapters.ts';
import {localization} from '../../content/content.ts';
import {contentPlugin} from '../../content/content-modules.ts';
import {widgets} from '../../content/widgets.ts';
import {minifyTemplates} from '../../rollup/minify-templates.ts';
import {staticTemplates} from './static-templates.ts';

/** An element's class. */
export interface ElementClass {
  new (): {willUpdate(changed: Map<never, never>): void; render(): unknown};
  readonly elementStyles: readonly CSSResult[];
  readonly observedAttributes: readonly string[];
}

/** The exports of the compiled source that the prerenderer uses. */
export interface Elements {
  readonly classes: Readonly<Record<string, ElementClass>>;
  readonly staticPage: typeof import('../../../src/lib/static-page.ts').staticPage;
  readonly urls: typeof import('../../../src/lib/static-page.ts');
  readonly ownName: (language: string) => string;
  readonly careContact: CareContactFeature;
}

export type CareContactFeature =
  typeof import('../../../src/features/care-contact/prerendered-contact.ts');

/** The elements that have content; a language switch needs a script. */
export const prerendered: readonly string[] = widgets.filter((name) => name !== 'language-switch');

/** Bundles the elements with their static templates for Node, and imports them. */
export async function loadElements(code: string, folder: string): Promise<Elements> {
  const config = localization();
  const bundle = await rollup({
    input: {
      ...Object.fromEntries(
        prerendered.map((name) => [name, resolve(code, `elements/${name}/${name}.js`)]),
      ),
      'care-contact': resolve(code, 'features/care-contact/prerendered-contact.js'),
      'static-page': resolve(code, 'lib/static-page.js'),
      'language-buttons': resolve(code, 'components/language-buttons.js'),
    },
    external: /^(?:@lit|lit)\b/,
    plugins: [
      staticTemplates(),
      minifyTemplates(),
      contentPlugin(config),
      chaptersPlugin(config, code),
      nodeResolve(),
    ],
    onwarn: () => {},
  });
  await bundle.write({dir: folder, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs'});
  await bundle.close();
  const load = (name: string) => import(pathToFileURL(resolve(folder, `${name}.mjs`)).href);
  const classes: Record<string, ElementClass> = {};
  for (const name of prerendered) {
    const exports = Object.values(await load(name)) as ElementClass[];
    classes[name] = exports.find((value) => 'elementStyles' in value || 'styles' in value)!;
  }
  const urls = await load('static-page');
  const {ownName} = await load('language-buttons');
  const careContact = (await load('care-contact')) as CareContactFeature;
  return {classes, staticPage: urls.staticPage, urls, ownName, careContact};
}
