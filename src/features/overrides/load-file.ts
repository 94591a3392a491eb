import {owners} from 'content:ids';
import {warnOnce} from '../../lib/warn.js';
import {ownerOf, readOverridesFile, type OverridesFile} from './overrides-file.js';

const TIMEOUT = 10_000;
/** Shorter than the first delay of `retryLater()`. */
const RETRY_AFTER = 1500;
const requests = new Map<string, Promise<OverridesFile | undefined>>();

async function request(url: string): Promise<OverridesFile | undefined> {
  try {
    const response = await fetch(url, {signal: AbortSignal.timeout(TIMEOUT)});
    if (!response.ok) throw new Error(`status ${response.status}`);
    const file = readOverridesFile(await response.json(), (id) =>
      warnOnce(`${url}: the entry "${id}" is not valid; the original text is shown.`),
    );
    if (!file) throw new Error('not a words.json file of the review sheet');
    for (const id of file.entries.keys()) {
      if (!ownerOf(id, owners)) warnOnce(`${url}: unknown passage "${id}".`);
    }
    return file;
  } catch (error) {
    warnOnce(
      `could not use the overrides in ${url} (${(error as Error).message}); the original text is ` +
        'shown. It will retry after some seconds and when back online.',
    );
    // Capture runs before the widgets sync. Until then, or until they retry, none waits for another timeout.
    const forget = (): unknown => requests.delete(url);
    addEventListener('online', forget, {once: true, capture: true});
    setTimeout(forget, RETRY_AFTER);
    return undefined;
  }
}

/** Loads and validates a `words.json`, once per page; undefined if it is unavailable or not valid. */
export function loadOverridesFile(url: string): Promise<OverridesFile | undefined> {
  let file = requests.get(url);
  if (!file) requests.set(url, (file = request(url)));
  return file;
}
