/**
 * Watches the languages of a page for all of its widgets: one observer of `lang` attributes, one list of
 * subscribers, and one update in which all of them change together.
 */
import {NativeEvent, safeDocument} from '../lib/safe-globals.js';
import {ancestorRoots, containsDeep, langOf} from './closest-lang.js';
import {getPreferredLanguage, setPreferredLanguage} from './language-preference.js';
import {lazy, retryLater} from './lazy.js';
import {supportedLanguage} from './supported-language.js';
import {isTranslated, SAME_ACTION} from './translation.js';

/** A widget, which shows one language at a time. */
export interface LanguageSubscriber {
  /**
   * Loads what the current language needs. Resolves to a function that makes the change, so that all
   * widgets change together; undefined if there is nothing to change or its content failed to load.
   */
  prepareLanguageChange(): Promise<(() => Promise<unknown>) | undefined>;
  /** Loads the content of a language, if it has any. */
  load?(language: string): Promise<unknown>;
}

const changed = 'recurrence-widgets.language';
const subscribers = new Set<LanguageSubscriber & Element>();
let turn = 0;
let observer: MutationObserver | undefined;
const observed = new WeakSet<Node>();
let translated = false;
/** The reader's choice that a change of the page's `lang` ended last. */
let ended: {readonly choice: string | undefined; readonly at: number} | undefined;

/** Failures in a row to load what the page's language needs. */
let failures = 0;
let waiting = false;

/** Only readers who switch languages need it. */
const loadPreserveScroll = lazy(
  'the feature "preserve scroll"',
  () => import('./preserve-scroll.js'),
);

/** Lets every widget of the page resolve its language again; those that change do so together. */
async function syncLanguage(): Promise<void> {
  const mine = ++turn;
  const changes = await Promise.all(
    [...subscribers].map((subscriber) => subscriber.prepareLanguageChange()),
  );
  if (!waiting) failures = 0;
  if (!changes.some(Boolean)) return;
  const apply = () => Promise.all(changes.map(async (change) => change?.()));
  // The language changes even if the scroll position cannot be preserved.
  const scroll = await loadPreserveScroll().catch(() => undefined);
  if (mine === turn) await (scroll ? scroll.preserveScroll(apply) : apply());
}

/** Retries for every widget after some seconds, because the content of one failed to load. */
export function retrySync(): void {
  if (waiting) return;
  waiting = true;
  retryLater(++failures, () => {
    waiting = false;
    void syncLanguage();
  });
}

/** A `lang` that the page changes after the reader's choice ends that choice. */
function endsChoice({attributeName, target, oldValue}: MutationRecord): boolean {
  const lang = langOf(target as Element);
  const choice = getPreferredLanguage();
  return (
    attributeName === 'lang' &&
    lang !== oldValue &&
    choice !== undefined &&
    // A page that follows the reader's choice does not end it.
    supportedLanguage(lang) !== choice &&
    [...subscribers].some((subscriber) => containsDeep(target, subscriber))
  );
}

function onMutations(records: MutationRecord[]): void {
  const wasTranslated = translated;
  translated = isTranslated();
  // Of several changes in one task, only the first knows what was there before.
  const first = records.filter(
    ({target}, index) => records.findIndex((record) => record.target === target) === index,
  );
  if (!translated && !wasTranslated && first.some(endsChoice)) {
    ended = {choice: getPreferredLanguage(), at: performance.now()};
    setPreferredLanguage(undefined);
  } else if (translated && ended && performance.now() - ended.at < SAME_ACTION) {
    setPreferredLanguage(ended.choice);
  }
  const langChanged = records.some(({attributeName}) => attributeName === 'lang');
  if (langChanged || translated !== wasTranslated) void syncLanguage();
}

function watch(element: Element): void {
  if (!observer) {
    observer = new MutationObserver(onMutations);
    observer.observe(safeDocument.documentElement, {attributeFilter: ['class']});
    addEventListener('languagechange', () => void syncLanguage());
    // Content that failed to load is requested again.
    addEventListener('online', () => void syncLanguage());
    // Another release on this page has its own list of subscribers; the reader's choice is for all.
    safeDocument.addEventListener(changed, () => void syncLanguage());
  }
  for (const root of ancestorRoots(element)) {
    if (observed.has(root)) continue;
    observed.add(root);
    observer.observe(root, {subtree: true, attributeFilter: ['lang'], attributeOldValue: true});
  }
}

/** Adds a widget that is on the page now. */
export function subscribe(subscriber: LanguageSubscriber & Element): void {
  subscribers.add(subscriber);
  watch(subscriber);
}

/** Removes a widget that has left the page. */
export function unsubscribe(subscriber: LanguageSubscriber & Element): void {
  subscribers.delete(subscriber);
}

/** Loads what every widget of the page needs in a language that the reader is about to choose. */
export function prefetchLanguage(language: string): void {
  const loads = [...subscribers].map((subscriber) => subscriber.load?.(language));
  // What fails is loaded again when the reader chooses the language.
  for (const load of [loadPreserveScroll(), ...loads]) load?.catch(() => {});
}

/** The reader chooses a language, for every widget of the page. */
export function setLanguage(language: string): void {
  setPreferredLanguage(language);
  failures = 0;
  safeDocument.dispatchEvent(new NativeEvent(changed));
}
