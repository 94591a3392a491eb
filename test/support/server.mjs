import {createServer} from 'node:http';
import sirv from 'sirv';

/** Serves a folder on a free port; `before` may answer, delay or watch each request. */
export async function serve(folder, before = () => false) {
  const files = sirv(folder, {dev: true});
  const server = createServer(async (request, response) => {
    if (await before(request, response)) return;
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${server.address().port}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}
