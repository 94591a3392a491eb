/** Plugins of Web Test Runner for tests that need another origin. */
import {createReadStream} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {TestRunnerPlugin} from '@web/test-runner';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {distFile, typeOf} from './dist-files.ts';
import {startNginx} from './nginx.ts';
import type {WebServer} from './web-server.ts';
import {strictPolicy} from './strict-policy.ts';

/** Serves `dist/` from another origin with CORS, whose URL is at `/other-origin`. */
export function otherOrigin(): TestRunnerPlugin {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '', 'http://localhost');
    const file = distFile(pathname.replace(/^\/dist\//, ''));
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', typeOf(file ?? ''));
    if (file?.endsWith('.html')) response.setHeader('content-security-policy', strictPolicy);
    if (file) {
      createReadStream(file).pipe(response);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  return {
    name: 'other-origin',
    serverStart: () => new Promise<void>((resolve) => server.listen(0, resolve)),
    serverStop: () => void server.close(),
    serve: ({path}) =>
      path === '/other-origin'
        ? {body: `http://localhost:${(server.address() as AddressInfo).port}`, type: 'text'}
        : undefined,
  };
}

/** Starts nginx once a test requests its URL at `/nginx-origin`, which is empty if it is not installed. */
export function nginxOrigin(): TestRunnerPlugin {
  let nginx: Promise<WebServer> | undefined;
  return {
    name: 'nginx-origin',
    serverStop: async () => (await nginx)?.close(),
    async serve({path}) {
      if (path !== '/nginx-origin') return undefined;
      if (!skipUnless('nginx')) nginx ??= startNginx();
      return {body: (await nginx)?.address ?? '', type: 'text'};
    },
  };
}
