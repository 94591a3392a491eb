/**
 * Serves `dist/` and the pages of the benchmark, all compressed ahead with brotli, as a good host does. Each
 * load has a folder of its own (`/ID/…`), so that its requests can be told from those of other loads.
 */
import {readFileSync} from 'node:fs';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {distFile, typeOf} from '../node/dist-files.ts';
import {serve} from '../node/server.ts';

export interface Transfer {
  readonly path: string;
  /** Compressed, without headers. */
  readonly bytes: number;
}

export interface BenchServer {
  /** The URL of a page for one load. */
  open(id: string, html: string): string;
  /** The requests of a load so far. */
  transfers(id: string): readonly Transfer[];
  close(): Promise<void>;
}

const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};

const cache = new Map<string, Promise<Buffer>>();

/** Compresses a text once; every load gets the same bytes. */
function compress(text: string): Promise<Buffer> {
  const known = cache.get(text) ?? promisify(brotliCompress)(text, quality);
  cache.set(text, known);
  return known;
}

/** Pages are in a folder that stands for `dist/static/`, so that `../` is `dist/` for all of them. */
const pagePath = 'static/page.html';

export async function benchServer(): Promise<BenchServer> {
  const pages = new Map<string, string>();
  const transfers = new Map<string, Transfer[]>();
  const server = await serve('.', async ({url}, response) => {
    const [, id = '', path = ''] = /^\/([\w-]+)\/([^?]+)/.exec(url) ?? [];
    const file = path === pagePath ? undefined : distFile(path);
    const text = file ? readFileSync(file, 'utf8') : pages.get(id);
    if (text === undefined || (!file && path !== pagePath)) {
      response.statusCode = 404;
      response.end();
      return true;
    }
    const body = await compress(text);
    transfers.get(id)?.push({path, bytes: body.length});
    response.setHeader('content-type', `${typeOf(file ?? pagePath)}; charset=utf-8`);
    response.setHeader('content-encoding', 'br');
    response.setHeader('content-length', body.length);
    response.setHeader('cache-control', 'max-age=600');
    response.end(body);
    return true;
  });
  return {
    open(id, html) {
      pages.set(id, html);
      transfers.set(id, []);
      return `${server.address}/${id}/${pagePath}`;
    },
    transfers: (id) => transfers.get(id) ?? [],
    close: () => server.close(),
  };
}
