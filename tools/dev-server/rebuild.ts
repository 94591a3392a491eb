import {watch} from 'node:fs';
import type {DevServerPlugin} from './plugin.ts';

/** A file, because the pages' policy allows no inline script. */
export const reloadModule = '/virtual/reload.js';

/**
 * Runs `rebuild` when a file in `folders` changes, then reloads the browser. Changes of the content
 * inside src/ are left to the plugin that compiles it.
 */
export function rebuildOn(
  folders: readonly string[],
  rebuild?: () => Promise<void>,
): DevServerPlugin {
  return {
    name: `rebuild-on-${folders.join('-')}`,
    injectWebSocket: true,
    serverStart({webSockets}) {
      let timer: NodeJS.Timeout | undefined;
      let running = Promise.resolve();
      const run = async () => {
        const start = performance.now();
        try {
          await rebuild?.();
          const seconds = (performance.now() - start) / 1000;
          if (rebuild) console.log(`Rebuilt in ${seconds.toFixed(1)} s.`);
          webSockets?.sendImport(reloadModule);
        } catch (error) {
          console.error('The rebuild failed; the previous version is still served.', error);
        }
      };
      for (const folder of folders) {
        watch(folder, {recursive: true}, (_, file) => {
          if (folder === 'src' && file?.startsWith('content')) return;
          clearTimeout(timer);
          // Editors write a file in several steps.
          timer = setTimeout(() => {
            running = running.then(run);
          }, 50);
        });
      }
    },
  };
}
