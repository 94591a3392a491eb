import {resolveUrl, safeDocument} from '../lib/safe-globals.js';

/** The cause of a failed import, as far as a page can find it out. */
export interface LoadFailure {
  readonly reason: string;
  /** The file is not there: another attempt with the same URL is of no use. */
  readonly missing?: boolean;
  /** The server has the file now, but this browser may keep the failure of a file it imports. */
  readonly available?: boolean;
}

/** Requests files again to find out why importing them failed. */
export async function explainFailure(urls: readonly string[]): Promise<LoadFailure> {
  for (const url of urls) {
    let response: Response;
    try {
      response = await fetch(url, {cache: 'reload'});
    } catch {
      const isOther = resolveUrl('/', url) !== resolveUrl('/', safeDocument.baseURI);
      const other = isOther ? ', or that server sends no Access-Control-Allow-Origin' : '';
      return {reason: `no connection to ${url}, or the page's policy forbids it${other}`};
    }
    const {status, ok, headers} = response;
    if (!ok) {
      return {
        reason:
          status === 404
            ? `${url} is not there (404): keep widgets.js beside its chunks/ folder, exclude it from ` +
              'minify, combine and delay tools, or name its folder in data-base'
            : `${url} answered ${status}`,
        missing: status === 404 || status === 410,
      };
    }
    if (!/javascript|ecmascript/.test(headers.get('content-type') ?? '')) {
      return {reason: `${url} has the type "${headers.get('content-type')}", not text/javascript`};
    }
  }
  return {reason: 'the files are there now', available: true};
}

/** True if this script is a cached copy that names files of an earlier release. */
export async function isOutdated(base: string, entry: string): Promise<boolean> {
  try {
    const text = await (await fetch(`${base}widgets.js`, {cache: 'reload'})).text();
    return text.includes('chunks/') && !text.includes(entry.slice(base.length));
  } catch {
    return false;
  }
}
