import {isRecord, oneLine} from '../features/overrides/plain-text.js';
import {remove, read, write} from '../lib/storage.js';
import type {PassageRow} from './passages.js';

/** A decision about one passage. */
export interface Decision {
  readonly state?: 'approved' | 'change' | undefined;
  readonly comment?: string | undefined;
  readonly leaveOut?: boolean | undefined;
  /** The hospital's wording, by language, as it was typed. */
  readonly own?: Readonly<Record<string, string>> | undefined;
  /** The fingerprints of the text that was reviewed, and its release. */
  readonly was: Readonly<Record<string, string>>;
  readonly release: string;
  readonly by?: string;
  readonly on?: string;
}

/** A whole review. */
export interface Review {
  readonly reviewer: string;
  readonly date: string;
  readonly hospital: string;
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** A comment can have several lines. */
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 10_000) : '');

const strings = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([key, inner]) =>
      typeof inner === 'string' ? [[key, inner]] : [],
    ),
  );

/** Validates a decision from a file or from storage. */
export function decisionOf(value: unknown): Decision | undefined {
  if (!isRecord(value)) return undefined;
  const state = (['approved', 'change'] as const).find((one) => one === value['state']);
  const own = strings(value['own']);
  const decision: Decision = {
    ...(state && {state}),
    ...(text(value['comment']) && {comment: text(value['comment'])}),
    ...(value['leave-out'] === true && {leaveOut: true}),
    ...(Object.keys(own).length && {own}),
    was: strings(value['was']),
    release: oneLine(value['release']),
    by: oneLine(value['by']),
    on: oneLine(value['on']),
  };
  return state || decision.comment ? decision : undefined;
}

const fileName = 'recurrence-widgets-review';

/** A review in the format of a file. */
export const reviewData = ({reviewer, date, hospital, decisions}: Review, release: string) => ({
  [fileName]: 1,
  release,
  reviewer,
  date,
  hospital,
  passages: Object.fromEntries(
    [...decisions].map(([id, {leaveOut, ...decision}]) => [
      id,
      {...decision, ...(leaveOut && {'leave-out': true})},
    ]),
  ),
});

/** Reads a review from data in that format; undefined if it is not valid. */
export function readReview(data: unknown, bad?: (id: string) => void): Review | undefined {
  if (!isRecord(data) || data[fileName] !== 1 || !isRecord(data['passages'])) return undefined;
  const decisions = new Map<string, Decision>();
  for (const [id, value] of Object.entries(data['passages'])) {
    const decision = decisionOf(value);
    if (decision) decisions.set(id, decision);
    else bad?.(id);
  }
  return {
    reviewer: oneLine(data['reviewer']),
    date: oneLine(data['date']),
    hospital: oneLine(data['hospital']),
    decisions,
  };
}

const name = 'review';

/** The review that is stored in this browser. */
export const keptReview = (): Review | undefined => readReview(read(name));

/** Stores a review in this browser. Returns false if that fails. */
export const keepReview = (review: Review, release: string): boolean =>
  write(name, reviewData(review, release));

/** Deletes the stored review. */
export const forgetReview = (): boolean => remove(name);

/** True if the text has changed since a decision. */
export const isStale = ({was}: Decision, {languages, prints}: PassageRow): boolean =>
  languages.some((tag) => was[tag] !== undefined && was[tag] !== prints[tag]);

/** The wording with which a decision replaces a passage, as it was typed, by language. */
export const ownWordsOf = (
  decision: Decision | undefined,
  passage: PassageRow,
): Readonly<Record<string, string>> | undefined => {
  if (decision?.state !== 'change' || decision.leaveOut || passage.fixed) return undefined;
  const {languages, words} = passage;
  const own = Object.fromEntries(
    languages.map((tag) => [tag, oneLine(decision.own?.[tag] ?? words[tag])]),
  );
  return languages.some((tag) => own[tag] !== oneLine(words[tag])) ? own : undefined;
};
