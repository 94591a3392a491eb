import {resolveUrl, safeDocument} from '../lib/safe-globals.js';

/** The cause of a failed import, as far as a page can find it out. */
export interface LoadFailure {
  readonly reason: string;
  /** The file is not there: another attempt with the same URL is of no use. */
  readonly missing?: boolean;
  /** The server has the files now, but a browser may keep the failure of one that another imports. */
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
      const missing = status === 404 || status === 410;
      const hint =
        ': keep widgets.js beside its chunks/ folder, exclude it from minify, combine and delay ' +
        'tools, or name its folder in data-base';
      return {reason: `${url} answered ${status}${missing ? hint : ''}`, missing};
    }
    const type = headers.get('content-type') ?? '';
    if (!/javascript|ecmascript/.test(type)) {
      return {reason: `${url} has the type "${type}", not text/javascript`};
    }
  }
  return {
    reason:
      "the server has the files, but the page's policy or integrity hashes block them, or the " +
      'browser keeps an earlier failure',
    available: true,
  };
}

/** True if this script is a cached copy that names files of an earlier release. */
export async function isOutdated(base: string, entry: string): Promise<boolean> {
  try {
    const text = await (await fetch(`${base}widgets.js`, {cache: 'reload'})).text();
    return text.includes('chunks/') && !text.includes(entry);
  } catch {
    return false;
  }
}
