/** Serves the modules that the bundles get from Rollup plugins, for code that is not bundled. */
import {chaptersModule} from '../content/chapters.ts';
import type {Localization} from '../content/content.ts';
import {contentModule} from '../content/content-modules.ts';
import {widgets} from '../content/widgets.ts';
import {frameModule} from '../rollup/frame-tables.ts';
import type {DevServerPlugin} from './plugin.ts';
import {reloadModule} from './rebuild.ts';

const folder = '/virtual/';
const pathOf = (id: string) => `${folder}${id.replace(':', '/')}.js`;
const importOf = (id: string) => `import(${JSON.stringify(pathOf(id))})`;
const definitionOf = (name: string) => `elements/${name}/${name}.define.ts`;

/**
 * The loader needs no list of files to preload here, only where each element is, relative to the
 * folder of its script.
 */
const catalogModule = () =>
  `export default ${JSON.stringify(
    Object.fromEntries(widgets.map((name) => [name, [[`../${definitionOf(name)}`], {}]])),
  )};`;

const modules: Record<string, (config: Localization) => string | Promise<string>> = {
  'guide:chapters': (config) =>
    chaptersModule((name: string) => `import('/src/${definitionOf(name)}')`, importOf, config),
  'loader:catalog': catalogModule,
  'loader:frame': frameModule,
};

/** `config` returns the current configuration: its folder changes when the content is compiled again. */
export function virtualModules(config: () => Localization): DevServerPlugin {
  return {
    name: 'virtual-modules',
    resolveImport: ({source}) =>
      /^(?:content|guide|loader):/.test(source) ? pathOf(source) : undefined,
    // The same URL has other content after a change.
    transform: ({path}) => (path.startsWith(folder) ? {transformCache: false} : undefined),
    async serve({path}) {
      if (path === reloadModule) return {body: 'location.reload();', type: 'js'};
      if (!path.startsWith(folder)) return undefined;
      const id = path.slice(folder.length, -'.js'.length).replace('/', ':');
      const body = id.startsWith('content:')
        ? await contentModule(id, config(), importOf)
        : await modules[id]?.(config());
      return body === undefined ? undefined : {body, type: 'js'};
    },
  };
}
