/**
 * The one place that watches languages, however many widgets stand on the page: one observer for
 * `lang` attributes, one list of speakers, and one turn in which all of them change together.
 */
import {rootsAbove} from './nearest-lang.js';
import {chooseLanguage} from './reader-language.js';

/** Something that speaks a language: a widget. */
export interface Speaker {
  /**
   * Gets ready for the language that it should speak now. Resolves to the change itself, made
   * together with all others', or to nothing where there is none (same language, words not there).
   */
  prepare(): Promise<(() => Promise<unknown>) | undefined>;
}

const changed = 'recurrence-widgets.language';
const speakers = new Set<Speaker>();
let turn = 0;
let observer: MutationObserver | undefined;
const observed = new WeakSet<Node>();

/** Only a reader who switches needs this, and waits for words anyway; without it, words still change. */
const placeKeeper = () =>
  import('./keep-place.js').then(
    ({keepPlace}) => keepPlace,
    () => (change: () => Promise<unknown>) => change(),
  );

/** Lets every widget of the page find its language again, all in one turn. */
async function settle(): Promise<void> {
  const mine = ++turn;
  const changes = await Promise.all([...speakers].map((speaker) => speaker.prepare()));
  if (!changes.some(Boolean)) return;
  const keepPlace = await placeKeeper();
  if (mine === turn) await keepPlace(() => Promise.all(changes.map((change) => change?.())));
}

function watch(element: Element): void {
  if (!observer) {
    observer = new MutationObserver(() => void settle());
    addEventListener('languagechange', () => void settle());
    // Words that could not be loaded are asked for again.
    addEventListener('online', () => void settle());
    // Another release on this page has its own list of speakers; the reader's choice is for all.
    document.addEventListener(changed, () => void settle());
  }
  for (const root of rootsAbove(element)) {
    if (observed.has(root)) continue;
    observed.add(root);
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
  }
}

/** Adds a widget that stands on the page now. */
export function addSpeaker(speaker: Speaker & Element): void {
  speakers.add(speaker);
  watch(speaker);
}

/** Forgets a widget that has left the page. */
export function removeSpeaker(speaker: Speaker): void {
  speakers.delete(speaker);
}

/** The reader chooses a language, for every widget of the page. */
export function speak(language: string): void {
  chooseLanguage(language);
  document.dispatchEvent(new Event(changed));
}
