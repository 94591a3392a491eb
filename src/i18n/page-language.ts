/**
 * Observes the page's languages for all widgets: with one observer of `lang` attributes, one list of
 * subscribers, and one update in which all of them change together.
 */
import {ancestorRoots} from './closest-lang.js';
import {lazy} from './lazy.js';
import {setPreferredLanguage} from './language-preference.js';

/** A widget whose language can change. */
export interface LanguageSubscriber {
  /**
   * Loads the content of the current language. Resolves to a function that shows it, which is called
   * together with those of the other widgets; or to undefined if nothing changes or loading fails.
   */
  prepareLanguageChange(): Promise<(() => Promise<unknown>) | undefined>;
}

const changeEvent = 'recurrence-widgets.language';
const subscribers = new Set<LanguageSubscriber>();
let lastUpdate = 0;
let observer: MutationObserver | undefined;
const observed = new WeakSet<Node>();

/** Only readers who switch languages need it. */
const loadPreserveScroll = lazy(
  'the feature "preserve scroll"',
  () => import('./preserve-scroll.js'),
);

/** Resolves the language of every widget on the page again and changes them together. */
async function syncLanguage(): Promise<void> {
  const update = ++lastUpdate;
  const changes = await Promise.all(
    [...subscribers].map((subscriber) => subscriber.prepareLanguageChange()),
  );
  if (!changes.some(Boolean)) return;
  const apply = () => Promise.all(changes.map(async (change) => change?.()));
  // The language changes even if the scroll position cannot be preserved.
  const scroll = await loadPreserveScroll().catch(() => undefined);
  if (update === lastUpdate) await (scroll ? scroll.preserveScroll(apply) : apply());
}

function observe(element: Element): void {
  if (!observer) {
    observer = new MutationObserver(() => void syncLanguage());
    addEventListener('languagechange', () => void syncLanguage());
    // Retries content that failed to load.
    addEventListener('online', () => void syncLanguage());
    // Other releases on the page have their own subscribers; the reader's choice applies to all of them.
    document.addEventListener(changeEvent, () => void syncLanguage());
  }
  for (const root of ancestorRoots(element)) {
    if (observed.has(root)) continue;
    observed.add(root);
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
  }
}

/** Adds a widget that is connected to the page. */
export function subscribe(subscriber: LanguageSubscriber & Element): void {
  subscribers.add(subscriber);
  observe(subscriber);
}

/** Removes a widget. */
export function unsubscribe(subscriber: LanguageSubscriber): void {
  subscribers.delete(subscriber);
}

/** Sets the language that the reader chose, for all widgets on the page. */
export function setLanguage(language: string): void {
  setPreferredLanguage(language);
  document.dispatchEvent(new Event(changeEvent));
}
