import {createServer} from 'node:net';

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, () => server.close(() => resolve(true)));
  });

/** The first TCP port from `port` on that nothing listens on. Throws if none of ten is free. */
export async function firstFreePort(port: number): Promise<number> {
  for (let tried = port; tried < port + 10; tried++) if (await isFree(tried)) return tried;
  throw new Error(`Ports ${port} to ${port + 9} are in use; set PORT to another one.`);
}
