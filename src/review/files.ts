import {isReviewed, readOverridesFile} from '../features/overrides/overrides-file.js';
import {sanitizeOverride, type OverrideProblem} from '../features/overrides/sanitize-override.js';
import {languageName} from '../lib/language-name.js';
import {isStale, ownWordsOf, readReview, type Decision, type Review} from './decisions.js';
import type {Phrase} from './phrases.js';
import type {PassageRow} from './passages.js';

type Passages = ReadonlyMap<string, PassageRow>;

/** A problem with an entry of a file. */
export interface Finding {
  readonly id: string;
  readonly phrase: Phrase;
  readonly language?: string;
}

/** The result of reading a file. */
export interface Opened {
  readonly review: Review;
  readonly release: string;
  readonly findings: readonly Finding[];
}

/** The hospital's wording and omissions as a `words.json`; undefined if there are none. */
export function wordsFile(review: Review, passages: Passages, release: string): object | undefined {
  const own: Record<string, object> = {};
  for (const [id, decision] of review.decisions) {
    const passage = passages.get(id);
    if (!passage || passage.fixed || isStale(decision, passage)) continue;
    if (decision.state !== 'change') continue;
    const was = passage.prints;
    const words = ownWordsOf(decision, passage);
    if (decision.leaveOut && passage.omittable) own[id] = {was, 'leave-out': true};
    else if (words) {
      own[id] = {was, ...Object.fromEntries(Object.entries(words).filter(([, text]) => text))};
    }
  }
  if (!Object.keys(own).length) return undefined;
  return {
    'recurrence-widgets': release,
    format: 1,
    ...(review.hospital && {hospital: review.hospital}),
    ...(review.reviewer && {'approved-by': review.reviewer}),
    ...(review.date && {'approved-on': review.date}),
    passages: own,
  };
}

/** The problems that a page would report about the hospital's wording. */
export function refusals(text: string, tag: string, passage: PassageRow): OverrideProblem[] {
  const found = new Set<OverrideProblem>();
  sanitizeOverride(text, passage.words[tag]!, passage.marks, (what) => found.add(what));
  return [...found];
}

/** The problems to report about the decisions of a file. */
function* findingsOf(decisions: ReadonlyMap<string, Decision>, passages: Passages) {
  for (const [id, decision] of decisions) {
    const passage = passages.get(id);
    const finding = (phrase: Phrase, language?: string): Finding => ({
      id,
      phrase,
      ...(language && {language}),
    });
    if (!passage) {
      yield finding('report.unknown');
      continue;
    }
    if (isStale(decision, passage)) yield finding('report.stale');
    if (decision.leaveOut) {
      if (!passage.omittable) yield finding(passage.fixed ? 'report.fixed' : 'report.needed');
      continue;
    }
    if (!decision.own) continue;
    if (passage.fixed) yield finding('report.fixed');
    for (const tag of passage.languages) {
      const words = decision.own[tag];
      if (!words) yield finding('report.missing', tag);
      else for (const what of refusals(words, tag, passage)) yield finding(`report.${what}`, tag);
    }
  }
}

/** Reads a saved review or a `words.json`; undefined if it is neither. */
export function openFile(data: unknown, passages: Passages): Opened | undefined {
  const findings: Finding[] = [];
  const bad = (id: string) => findings.push({id, phrase: 'report.entry'});
  const saved = readReview(data, bad);
  const release = saved ? `${(data as {release?: unknown}).release ?? ''}`.slice(0, 40) : undefined;
  if (saved) {
    findings.push(...findingsOf(saved.decisions, passages));
    return {review: saved, release: release!, findings};
  }
  const file = readOverridesFile(data, bad);
  if (!file) return undefined;
  const decisions = new Map<string, Decision>();
  for (const [id, {was, leaveOut, words}] of file.entries) {
    const passage = passages.get(id);
    // A language that the file leaves out shows the original; the sheet says so.
    const missing = Object.fromEntries((passage?.languages ?? []).map((tag) => [tag, '']));
    const own = {...missing, ...words};
    decisions.set(id, {
      state: 'change',
      ...(leaveOut ? {leaveOut} : {own}),
      // Without a known fingerprint, it is unknown which text was reviewed.
      was:
        passage && !isReviewed({was}, passage.prints)
          ? {[passage.languages[0]!]: '?', ...was}
          : was,
      release: file.release,
      by: file.approvedBy,
      on: file.approvedOn,
    });
  }
  findings.push(...findingsOf(decisions, passages));
  return {
    review: {
      reviewer: file.approvedBy,
      date: file.approvedOn,
      hospital: file.hospital,
      decisions,
    },
    release: file.release,
    findings,
  };
}

/** A CSV cell. An apostrophe keeps spreadsheets from treating the text as a formula. */
const cell = (text = ''): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** A review as CSV, for spreadsheets. */
export function table(review: Review, passages: Passages): string {
  const languages = [...new Set([...passages.values()].flatMap((passage) => passage.languages))];
  const names = languages.map((tag) => languageName(tag, 'en'));
  const rows = [...passages.values()].map((passage) => {
    const decision = review.decisions.get(passage.id);
    const own = ownWordsOf(decision, passage);
    return [
      passage.id,
      passage.widget,
      ...languages.map((tag) => passage.words[tag]),
      decision?.leaveOut ? 'leave out' : decision?.state,
      decision && isStale(decision, passage) ? 'changed since' : '',
      decision?.comment,
      ...languages.map((tag) => own?.[tag]),
      decision?.by,
      decision?.on,
    ];
  });
  const head = [
    'id',
    'widget',
    ...names,
    'decision',
    'note',
    'comment',
    ...names.map((name) => `${name} of the hospital`),
    'by',
    'on',
  ];
  // The byte order mark makes spreadsheets read it as UTF-8.
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
