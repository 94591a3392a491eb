/** `standalone.js`: one classic script with every element and the content of every language. */
import {resolve as path} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import type {Plugin, RollupOptions} from 'rollup';
import type {BundleContext} from '../context.ts';
import {chaptersModule} from '../../content/chapters.ts';
import {chaptersIn, compile, type Localization} from '../../content/content.ts';
import {contentModule} from '../../content/content-modules.ts';
import {idsOf, modules, ownersOf} from '../../content/messages.ts';
import {minifyTemplates} from '../minify-templates.ts';
import {trustedTypesPolicy} from '../trusted-types-policy.ts';
import {unshadowLit} from '../unshadow-lit.ts';
import {widgets} from '../../content/widgets.ts';

/** The bundle; `code` is the folder of the compiled source. */
export const standalone = ({dir, code, config, version}: BundleContext): RollupOptions => ({
  input: path(code, 'entries/standalone.js'),
  output: {file: `${dir}/standalone.js`, format: 'iife', inlineDynamicImports: true},
  plugins: [
    inside(config, code),
    resolve({ignoreSideEffectsForRoot: true}),
    version,
    trustedTypesPolicy(),
    unshadowLit(),
    minifyTemplates(),
    leave,
    // No `module`: a classic script keeps its "use strict".
    terser({
      ecma: 2022,
      compress: {passes: 3, keep_fargs: false, pure_getters: true},
      // A classic script is decoded with the page's encoding, which may not be UTF-8.
      format: {comments: false, ascii_only: true},
    }),
  ],
});

/** The virtual modules, for a script that loads nothing. */
const inside = (config: Localization, code: string): Plugin => ({
  name: 'inside',
  resolveId: (id) => (/^content:|^guide:chapters$|^loader:elements$/.test(id) ? `\0${id}` : null),
  load(id) {
    if (id === '\0loader:elements') return elements(code);
    if (id === '\0guide:chapters') return chapters(config);
    return id.startsWith('\0content:') ? words(id.slice(1), config) : null;
  },
});

/** The classes of the elements by their tags. */
function elements(code: string): string {
  const pascal = (name: string) =>
    name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const file = (name: string) => JSON.stringify(path(code, `elements/${name}/${name}.js`));
  return [
    ...widgets.map((name) => `import {${pascal(name)}} from ${file(name)};`),
    `export default {${widgets.map((name) => `'${name}': ${pascal(name)}`)}};`,
  ].join('\n');
}

/** The guide's chapters, which are part of the script. */
const chapters = (config: Localization) =>
  chaptersModule(
    (name: string) => `customElements.whenDefined('${name}')`,
    () => 'Promise.resolve()',
    config,
  );

/** Content is parsed when it is first used, not while the page loads. */
async function words(id: string, config: Localization): Promise<string> {
  const name = id.slice('content:'.length);
  if (name === 'languages' || name.includes('/')) return contentModule(id, config);
  const load = async (key: string, read: Promise<unknown>) =>
    `${JSON.stringify(key)}: async () => ({default: ${JSON.stringify(await read)}})`;
  if (name === 'widgets') {
    const chapters = await chaptersIn(config.languages[0]!, config);
    return [
      ...chapters.map(
        ({id: chapter}, at) => `import m${at} from ${JSON.stringify(`content:${chapter}`)};`,
      ),
      `export default {${chapters.map(({id: chapter}, at) => `${JSON.stringify(chapter)}: m${at}`).join(', ')}};`,
    ].join('\n');
  }
  if (name === 'ids') {
    const loads = modules.map((module) => load(module, idsOf(module, config)));
    const owners = JSON.stringify(await ownersOf(config));
    return `export const owners = ${owners}; export default {${(await Promise.all(loads)).join(', ')}};`;
  }
  const loads = config.languages.map((tag) => load(tag, compile(name, tag, config)));
  return `export default {${(await Promise.all(loads)).join(', ')}};`;
}

/** The first module can abort the script before a second Lit requests its policy. */
const leave: Plugin = {
  name: 'leave',
  renderChunk(text) {
    const parts = text.split('__LEAVE__()');
    if (parts.length !== 2) this.error('__LEAVE__() has to stand in the script once');
    if (/createPolicy/.test(parts[0]!))
      this.error('__LEAVE__() has to stand before everything else');
    if (/\bimport\s*\(/.test(text)) this.error('a script that is alone cannot load others');
    return {code: parts.join('return'), map: null};
  },
};
