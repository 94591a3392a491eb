/**
 * `npm start`: the demo with the widgets from their TypeScript sources, unbundled. A change in src/,
 * locales/, themes/ or demo/ reloads the browser. `PORT` (8000 by default) is the first port to try.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {startDevServer} from '@web/dev-server';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {compileForDevelopment} from '../content/compile-for-development.ts';
import {demoPaths} from '../dev-server/demo-paths.ts';
import {firstFreePort} from '../dev-server/first-free-port.ts';
import {litPolicy} from '../dev-server/lit-policy.ts';
import {rebuildOn} from '../dev-server/rebuild.ts';
import {virtualModules} from '../dev-server/virtual-modules.ts';
import {pages} from '../outputs/site.ts';

if (!existsSync('dist')) {
  console.log('Building dist/ once, for the pages that show built files.');
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', 'tools/cli/build.ts'], {
    stdio: 'inherit',
  });
  if (status) process.exit(status);
}

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
let config = await compileForDevelopment();
const writePages = () => pages(undefined, config);
await writePages();

const {server} = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: process.cwd(),
    hostname: 'localhost',
    port: await firstFreePort(Number(process.env.PORT ?? 8000)),
    clearTerminalOnReload: false,
    nodeResolve: {exportConditions: ['development', 'default']},
    middleware: [demoPaths],
    plugins: [
      virtualModules(() => config),
      litPolicy,
      esbuildPlugin({
        ts: true,
        target: 'es2022',
        define: {__VERSION__: JSON.stringify(version)},
        tsconfig: 'tsconfig.json',
      }),
      rebuildOn(['src/content', 'locales'], async () => {
        config = await compileForDevelopment();
      }),
      rebuildOn(['demo'], writePages),
      rebuildOn(['src', 'themes']),
    ],
  },
});
const address = server?.address();
if (address && typeof address === 'object') {
  console.log(`The demo is at http://localhost:${address.port}/`);
}
