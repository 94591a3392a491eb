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
/** Failures in a row, by widget. */
const failures: Record<string, number> = {};
const started = new Set<string>();
/** Another script that takes over; resolves to false if it does not load. */
let replacement: Promise<boolean> | undefined;

const load = (file: string): Promise<unknown> => import(bases[0] + file);

/** Lets another script of the folder take over. */
function replaceBy(file: string): Promise<boolean> {
  if (!replacement) {
    releasePage();
    replacement = load(file).then(
      () => true,
      () => {
        replacement = undefined;
        claimPage();
        return false;
      },
    );
  }
  return replacement;
}

/** Finds out why the code of a widget did not load from a folder, and loads it in another way or later. */
async function recover(name: string, element: Element, base?: string): Promise<void> {
  const problem = `could not load the code of <${name}>`;
  if (!base) {
    warnOnce(`${problem}: the script has no URL; name its folder in data-base.`);
    return;
  }
  const files = catalog[name]![0];
  const {reason, missing, available} = await explainFailure(files.map((file) => base + file));
  if (missing && base === bases[0] && bases.length > 1) bases.shift();
  // This widget or another one has found a way.
  if (replacement || base !== bases[0]) return start(name, element);
  const count = (failures[name] = (failures[name] ?? 0) + 1);
  // By another URL, a file that the page pins by its hash would not be checked.
  const pinned = isPinned();
  if (missing && !pinned && (await isOutdated(base, files[0]!))) {
    warnOnce('a cache has an earlier release of widgets.js; loading the current one.');
    if (await replaceBy(`widgets.js?retry=${Date.now()}`)) return;
  } else if (available && !pinned && count > 1 && (await replaceBy('standalone.js'))) {
    return;
  }
  if (!available || count > 1 || pinned) {
    warnOnce(`${problem}: ${reason}. The fallback stays until another attempt succeeds.`);
  }
  retryLater(count, () => start(name, element));
}

function start(name: string, element: Element): void {
  if (replacement) {
    void replacement.then((loaded) => loaded || start(name, element));
    return;
  }
  // The guide may have loaded it already.
  if (started.has(name) || customElements.get(name)) return;
  started.add(name);
  const [base] = bases;
  const [[entry, ...shared], content] = catalog[name]!;
  const lang = element.localName === name ? null : readAttribute(element, 'lang');
  const language = supportedLanguage(getPreferredLanguage() ?? lang) ?? resolveLanguage(element);
  // The element loads these itself and reports failures; starting now saves a round trip.
  for (const file of [...shared, ...(content[language] ?? [])]) load(file).catch(() => {});
  const attempt = failures[name] && !isPinned() ? `?retry=${failures[name]}` : '';
  load(entry + attempt).catch(() => {
    started.delete(name);
    void recover(name, element, base);
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
