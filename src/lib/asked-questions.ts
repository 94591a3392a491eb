/**
 * The questions that readers put on their list with “Ask about this”, for all widgets of the page. They are
 * stored as what they are about, so that every language has its own words.
 */
import {askable} from '../content/ask-about.table.js';
import {SharedState} from './shared-state.js';

/** What a question is about. */
export interface Subject {
  /** The tag of the widget. */
  readonly module: string;
  readonly section: string;
  readonly id: string;
}

/** A question on the list, and whether the device may store it. */
export interface AskedQuestion {
  /** `MODULE/SECTION.ID` */
  readonly key: string;
  readonly stored: boolean;
}

/** More than anyone asks; others may have written the list. */
const MAX_QUESTIONS = 200;

export const keyOf = ({module, section, id}: Subject): string => `${module}/${section}.${id}`;

/** The subject of a key; undefined if nothing of that kind can be asked about. */
export function subjectOf(key: unknown): Subject | undefined {
  const [, module = '', section = '', id = ''] =
    /^([\w-]+)\/([\w-]+)\.([\w-]+)$/.exec(typeof key === 'string' ? key : '') ?? [];
  const isKnown = Object.hasOwn(askable, module) && Object.hasOwn(askable[module]!, section);
  return isKnown ? {module, section, id} : undefined;
}

function parse(raw: unknown): readonly AskedQuestion[] {
  const list = Array.isArray(raw) ? (raw as (Partial<AskedQuestion> | null)[]) : [];
  const valid = list.filter((item) => subjectOf(item?.key));
  const byKey = new Map(valid.map((item) => [item!.key!, Boolean(item!.stored)]));
  return [...byKey].slice(0, MAX_QUESTIONS).map(([key, stored]) => ({key, stored}));
}

/** The questions of this page, in the order in which they were asked. */
export const askedState = new SharedState('questions', parse);

/** True if a question is on the list. */
export const isAsked = (key: string): boolean =>
  askedState.value.some((question) => question.key === key);

/** Replaces the list, and what is stored of it. Returns false if the browser refuses to store it. */
export function setAsked(questions: readonly AskedQuestion[]): boolean {
  const isStored = ({stored}: AskedQuestion): boolean => stored;
  const changesDevice = [...askedState.value, ...questions].some(isStored);
  askedState.set(questions);
  const kept = questions.filter(isStored);
  return !changesDevice || askedState.write(kept.length ? kept : undefined);
}

/** Puts a question on the list, or takes it off. Returns false if the browser refuses to store that. */
export const toggleAsked = (key: string, stored: boolean): boolean =>
  setAsked(
    isAsked(key)
      ? askedState.value.filter((question) => question.key !== key)
      : [...askedState.value, {key, stored}],
  );

/** Adds what is stored to the list; questions that were taken off in another window go. */
export function restoreAsked(): void {
  const stored = askedState.read() ?? [];
  const others = askedState.value.filter(
    (question) => !question.stored && !stored.some(({key}) => key === question.key),
  );
  const next = [...stored, ...others];
  const keys = (questions: readonly AskedQuestion[]) => questions.map(({key}) => key).join();
  if (keys(next) !== keys(askedState.value)) askedState.set(next);
}
