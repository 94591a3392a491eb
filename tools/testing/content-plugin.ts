/** Serves the `content:` and `guide:` modules to Web Test Runner, which runs the sources unbundled. */
import type {TestRunnerPlugin} from '@web/test-runner';
import {chaptersModule} from '../content/chapters.ts';
import {contentModule} from '../content/content-modules.ts';

const contentPath = '/content-module/';
const chaptersPath = '/guide-chapters.js';

const importOf = (url: string) => `import(${JSON.stringify(url)})`;
const urlOf = (id: string) => `${contentPath}${id.slice('content:'.length)}.js`;
const importContent = (id: string) => importOf(urlOf(id));
const importCode = (name: string) => importOf(`/src/elements/${name}/${name}.define.ts`);

export const contentPlugin = (): TestRunnerPlugin => ({
  name: 'content',
  resolveImport({source}) {
    if (source === 'guide:chapters') return chaptersPath;
    return source.startsWith('content:') ? urlOf(source) : undefined;
  },
  async serve({path}) {
    if (path === chaptersPath) {
      return {body: await chaptersModule(importCode, importContent), type: 'js'};
    }
    if (!path.startsWith(contentPath)) return undefined;
    const id = `content:${path.slice(contentPath.length, -'.js'.length)}`;
    return {body: await contentModule(id, undefined, importContent), type: 'js'};
  },
});
