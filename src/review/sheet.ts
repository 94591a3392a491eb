/** The state of the review sheet: its passages, the reviewer and the decisions. */
import {isStale, type Decision, type Review} from './decisions.js';
import {readPassages, type PassageRow} from './passages.js';

/** The release that the sheet shows. */
export const release = document.documentElement.dataset['release']!;
export const passages = readPassages(document);
/** By passage id. */
export const decisions = new Map<string, Decision>();

/** The element with an id that the page always has. */
export const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

export const reviewer = byId<HTMLInputElement>('reviewer');
export const date = byId<HTMLInputElement>('date');
export const hospital = byId<HTMLInputElement>('hospital');

/** Today's local date as an ISO date. */
export const today = (): string =>
  new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** The whole review as it is now. */
export const currentReview = (): Review => ({
  reviewer: reviewer.value.trim(),
  date: date.value,
  hospital: hospital.value.trim(),
  decisions,
});

/** True if a passage has a decision about the text that the sheet shows. */
export function isDecided(passage: PassageRow): boolean {
  const decision = decisions.get(passage.id);
  return Boolean(decision?.state) && !isStale(decision!, passage);
}
