import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import sirv from 'sirv';

/** A request, whose URL is always there on a server. */
export type ServerRequest = IncomingMessage & {url: string};

/** Answers, delays or watches a request; true if it has answered. */
export type Handler = (
  request: ServerRequest,
  response: ServerResponse,
) => boolean | Promise<boolean>;

export interface Server {
  /** Such as `http://localhost:1234`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a folder on a free port; `handle` comes first. */
export async function serve(folder: string, handle: Handler = () => false): Promise<Server> {
  const files = sirv(folder, {dev: true});
  const server = createServer((request, response) => {
    void (async () => {
      if (await handle(request as ServerRequest, response)) return;
      files(request, response, () => {
        response.statusCode = 404;
        response.end();
      });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
