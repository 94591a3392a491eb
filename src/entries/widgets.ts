/**
 * The script for the page's one script tag. Discovers the page's widgets, now and later, and loads
 * their code and the content of their language in parallel. It is a bundle of its own, with its own
 * copy of the functions that resolve a language, so that nothing else has to load first.
 */
import catalog from 'loader:catalog';
import {getPreferredLanguage} from '../i18n/language-preference.js';
import {retryLater} from '../i18n/lazy.js';
import {resolveLanguage} from '../i18n/resolve-language.js';
import {supportedLanguage} from '../i18n/supported-language.js';
import {isPinned} from '../lib/is-pinned.js';
import {safeDocument} from '../lib/safe-globals.js';
import {isSupported} from '../lib/supported.js';
import {warnOnce} from '../lib/warn.js';
import {discoverWidgets} from './discover.js';
import {readAttribute} from './editor-markup.js';
import {fileBases} from './file-base.js';
import {explainFailure, isOutdated} from './load-failure.js';
import {claimPage, releasePage} from './single-instance.js';

const {url} = import.meta;
const bases = fileBases(url);
/** Replaced by a newer copy of this script, or by `standalone.js`. */
let replaced = false;
const failures: Record<string, number> = {};
const started = new Set<string>();

const load = (file: string, base = bases[0]): Promise<unknown> =>
  base
    ? import(base + file)
    : Promise.reject(new Error('no URL of the script: name its folder in data-base'));

/** Lets another script of this folder take over; files that are pinned by a hash must not be replaced. */
function replaceBy(file: string): Promise<unknown> {
  if (replaced || isPinned()) {
    return Promise.resolve();
  }
  replaced = true;
  releasePage();
  return load(file).catch(() => {
    replaced = false;
    claimPage();
  });
}

async function recover(name: string, element: Element, error: unknown): Promise<void> {
  const count = (failures[name] = (failures[name] ?? 0) + 1);
  const files = catalog[name]![0].map((file) => bases[0]! + file);
  const failure = bases[0]
    ? await explainFailure(files)
    : {reason: (error as Error).message, missing: false, available: false};
  const {reason, missing, available} = failure;
  // A page may name another folder than the one this copy ran from.
  if (missing && bases.length > 1) {
    bases.shift();
    return start(name, element);
  }
  const pinned = isPinned();
  if (!available || count > 1 || pinned) {
    const hashes = pinned ? "; the page's integrity hashes may be those of another release" : '';
    warnOnce(
      `could not load the code of <${name}>: ${reason}${hashes}. The page stays as it is; it will retry.`,
    );
  }
  if (missing && (await isOutdated(bases[0]!, files[0]!))) {
    void replaceBy(`widgets.js?retry=${Date.now()}`);
  } else if ((available && count > 1) || count > 2) {
    // Firefox keeps a failed import of a shared file until the page is loaded again.
    void replaceBy('standalone.js');
  }
  retryLater(count, () => start(name, element));
}

function start(name: string, element: Element): void {
  // The guide may have loaded it already.
  if (replaced || started.has(name) || customElements.get(name)) return;
  started.add(name);
  const [[entry, ...shared], content] = catalog[name]!;
  const lang = element.localName === name ? null : readAttribute(element, 'lang');
  const language = supportedLanguage(getPreferredLanguage() ?? lang) ?? resolveLanguage(element);
  // The element loads these itself and reports failures; starting now saves a round trip.
  for (const file of [...shared, ...(content[language] ?? [])]) load(file).catch(() => {});
  const attempt = failures[name] && !isPinned() ? `?retry=${failures[name]}` : '';
  load(entry + attempt).catch((error: unknown) => {
    started.delete(name);
    void recover(name, element, error);
  });
}

// A module script runs once per URL, however many tags have it.
const tags = [...safeDocument.querySelectorAll('script[src]')] as HTMLScriptElement[];
const repeated = tags.filter(({src}) => src === url).length > 1;

/**
 * Looks for widgets in a tree and watches it from then on: for a closed shadow root, or one that was
 * attached long after the page was loaded. The document is watched already.
 */
export const discover: (root: ParentNode & Node) => void =
  isSupported() && claimPage(repeated) ? discoverWidgets(Object.keys(catalog), start) : () => {};
