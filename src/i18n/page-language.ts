/**
 * The one place that watches languages, however many widgets stand on the page: one observer for
 * `lang` attributes, one list of speakers, and one turn in which all of them change together.
 */
import {ancestorRoots} from './closest-lang.js';
import {lazy} from './lazy.js';
import {setPreferredLanguage} from './language-preference.js';

/** Something that speaks a language: a widget. */
export interface LanguageSubscriber {
  /**
   * Gets ready for the language that it should speak now. Resolves to the change itself, made
   * together with all others', or to nothing where there is none (same language, words not there).
   */
  prepareLanguageChange(): Promise<(() => Promise<unknown>) | undefined>;
}

const changed = 'recurrence-widgets.language';
const subscribers = new Set<LanguageSubscriber>();
let turn = 0;
let observer: MutationObserver | undefined;
const observed = new WeakSet<Node>();

/** Only readers who switch languages need it. */
const loadPreserveScroll = lazy(
  'the feature "preserve scroll"',
  () => import('./preserve-scroll.js'),
);

/** Lets every widget of the page find its language again, all in one turn. */
async function syncLanguage(): Promise<void> {
  const mine = ++turn;
  const changes = await Promise.all(
    [...subscribers].map((speaker) => speaker.prepareLanguageChange()),
  );
  if (!changes.some(Boolean)) return;
  const apply = () => Promise.all(changes.map((change) => change?.()));
  // The language changes even if the scroll position cannot be preserved.
  const scroll = await loadPreserveScroll().catch(() => undefined);
  if (mine === turn) await (scroll ? scroll.preserveScroll(apply) : apply());
}

function watch(element: Element): void {
  if (!observer) {
    observer = new MutationObserver(() => void syncLanguage());
    addEventListener('languagechange', () => void syncLanguage());
    // Words that could not be loaded are asked for again.
    addEventListener('online', () => void syncLanguage());
    // Another release on this page has its own list of speakers; the reader's choice is for all.
    document.addEventListener(changed, () => void syncLanguage());
  }
  for (const root of ancestorRoots(element)) {
    if (observed.has(root)) continue;
    observed.add(root);
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
  }
}

/** Adds a widget that stands on the page now. */
export function subscribe(speaker: LanguageSubscriber & Element): void {
  subscribers.add(speaker);
  watch(speaker);
}

/** Forgets a widget that has left the page. */
export function unsubscribe(speaker: LanguageSubscriber): void {
  subscribers.delete(speaker);
}

/** The reader chooses a language, for every widget of the page. */
export function setLanguage(language: string): void {
  setPreferredLanguage(language);
  document.dispatchEvent(new Event(changed));
}
