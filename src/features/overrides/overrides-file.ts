import {isRecord, oneLine} from './plain-text.js';

/** A hospital's decision about one message. */
export interface OverrideEntry {
  /** The fingerprint of the original that was reviewed, by language. */
  readonly was: Readonly<Record<string, string>>;
  readonly leaveOut: boolean;
  /** The hospital's wording, by language. */
  readonly words: Readonly<Record<string, string>>;
}

/** A hospital's `words.json`, validated. */
export interface OverridesFile {
  /** The release that was reviewed. */
  readonly release: string;
  readonly hospital: string;
  readonly approvedBy: string;
  readonly approvedOn: string;
  /** By message id. */
  readonly entries: ReadonlyMap<string, OverrideEntry>;
}

/** The content module that a message belongs to, by the first part of its id; undefined if unknown. */
export function ownerOf(id: string, owners: Readonly<Record<string, string>>): string | undefined {
  const prefix = id.split('.')[0]!;
  return Object.hasOwn(owners, prefix) ? owners[prefix] : undefined;
}

function lines(record: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(record).map(([key, text]) => [key, oneLine(text)] as const);
  return Object.fromEntries(entries.filter(([, text]) => text));
}

function readEntry(value: unknown): OverrideEntry | undefined {
  if (!isRecord(value) || !isRecord(value['was'])) return undefined;
  const {was, 'leave-out': leaveOut, ...words} = value;
  return {
    was: lines(was as Record<string, unknown>),
    leaveOut: leaveOut === true,
    words: lines(words),
  };
}

/**
 * Reads a `words.json`; undefined if it is not one. `onInvalid` gets the id of each entry that is not
 * valid. `src/review/words.schema.json` describes the format.
 */
export function readOverridesFile(
  data: unknown,
  onInvalid: (id: string) => void,
): OverridesFile | undefined {
  if (!isRecord(data) || !isRecord(data['passages'])) return undefined;
  const {'recurrence-widgets': release, format = 1} = data;
  if (typeof release !== 'string' || format !== 1) return undefined;
  const entries = new Map<string, OverrideEntry>();
  for (const [id, value] of Object.entries(data['passages'])) {
    const entry = readEntry(value);
    if (entry) entries.set(id, entry);
    else onInvalid(id);
  }
  return {
    release: oneLine(release),
    hospital: oneLine(data['hospital']),
    approvedBy: oneLine(data['approved-by']),
    approvedOn: oneLine(data['approved-on']),
    entries,
  };
}

/** True if the original still is what was reviewed, in every language that the entry names. */
export function isReviewed(
  {was}: Pick<OverrideEntry, 'was'>,
  fingerprints: Readonly<Record<string, string>>,
): boolean {
  const known = Object.keys(fingerprints).filter((tag) => Object.hasOwn(was, tag));
  return known.length > 0 && known.every((tag) => was[tag] === fingerprints[tag]);
}
