/** Compilers of component files as esbuild plugins. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {Plugin} from 'esbuild';

/** The part of `vue/compiler-sfc` that is used here. */
interface VueCompiler {
  parse(source: string, options: object): {descriptor: object; errors: readonly Error[]};
  compileScript(descriptor: object, options: object): {content: string};
}

/** The part of `svelte/compiler` that is used here. */
interface SvelteCompiler {
  compile(
    source: string,
    options: object,
  ): {js: {code: string}; warnings: readonly {message: string}[]};
}

/** Loads a compiler without its types, which are large. */
const load = async <Module>(name: string): Promise<Module> => (await import(name)) as Module;

/** The options of `@vitejs/plugin-vue` that a guide's `vite.config.js` sets. */
export interface VueOptions {
  readonly template: {
    readonly compilerOptions: {readonly isCustomElement: (tag: string) => boolean};
  };
}

/** The default export of a `.vue` file: its script, with the template as its render function. */
export function vueFiles({template}: VueOptions): Plugin {
  return {
    name: 'vue',
    async setup({onLoad}) {
      const {compileScript, parse} = await load<VueCompiler>('vue/compiler-sfc');
      onLoad({filter: /\.vue$/}, ({path}) => {
        const {descriptor, errors} = parse(readFileSync(path, 'utf8'), {
          filename: path,
          templateParseOptions: template.compilerOptions,
        });
        if (errors.length) throw errors[0]!;
        const id = createHash('sha256').update(path).digest('hex').slice(0, 8);
        const templateOptions = {compilerOptions: {...template.compilerOptions}};
        const {content} = compileScript(descriptor, {id, inlineTemplate: true, templateOptions});
        return {contents: content, loader: 'js'};
      });
    },
  };
}

/** Compiles `.svelte` files for the browser. A warning is an error. */
export const svelteFiles: Plugin = {
  name: 'svelte',
  async setup({onLoad}) {
    const {compile} = await load<SvelteCompiler>('svelte/compiler');
    onLoad({filter: /\.svelte$/}, ({path}) => {
      const {js, warnings} = compile(readFileSync(path, 'utf8'), {
        filename: path,
        generate: 'client',
      });
      if (warnings.length) throw new Error(warnings.map(({message}) => message).join('\n'));
      return {contents: js.code, loader: 'js'};
    });
  },
};
