/** What a hospital has decided about one message. */
export interface OverrideEntry {
  /** The fingerprint of the original that was reviewed, by language. */
  readonly was: Readonly<Record<string, string>>;
  readonly leaveOut: boolean;
  /** The hospital's words, by language. */
  readonly words: Readonly<Record<string, string>>;
}

/** A hospital's `words.json`, checked. */
export interface OverridesFile {
  /** The release that was reviewed. */
  readonly release: string;
  readonly hospital: string;
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly entries: ReadonlyMap<string, OverrideEntry>;
}

/** Whether data is an object with keys. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One line of text, without what cannot be seen and could turn the text around. */
export const oneLine = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
        .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
        .trim()
        .slice(0, 5000)
    : '';

function entryOf(value: unknown): OverrideEntry | undefined {
  if (!isRecord(value) || !isRecord(value['was'])) return undefined;
  const {was, 'leave-out': leaveOut, ...words} = value;
  const lines = (record: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(record)
        .map(([key, text]) => [key, oneLine(text)] as const)
        .filter(([, text]) => text),
    );
  return {
    was: lines(was as Record<string, unknown>),
    leaveOut: leaveOut === true,
    words: lines(words),
  };
}

/**
 * Reads a `words.json`; undefined where it is none. `bad` is told the ids whose entries are none. What
 * the file may hold is written down in src/review/words.schema.json.
 */
export function readOverridesFile(
  data: unknown,
  bad: (id: string) => void,
): OverridesFile | undefined {
  if (!isRecord(data) || !isRecord(data['passages'])) return undefined;
  if (typeof data['recurrence-widgets'] !== 'string' || (data['format'] ?? 1) !== 1)
    return undefined;
  const entries = new Map<string, OverrideEntry>();
  for (const [id, value] of Object.entries(data['passages'])) {
    const entry = entryOf(value);
    if (entry) entries.set(id, entry);
    else bad(id);
  }
  return {
    release: oneLine(data['recurrence-widgets']),
    hospital: oneLine(data['hospital']),
    approvedBy: oneLine(data['approved-by']),
    approvedOn: oneLine(data['approved-on']),
    entries,
  };
}

/** Whether words still are those that were reviewed. Prints and languages stand in one order. */
export const isReviewed = (
  {was}: Pick<OverrideEntry, 'was'>,
  prints: readonly string[],
  languages: readonly string[],
): boolean => {
  const known = languages.filter((tag) => tag in was);
  return known.length > 0 && known.every((tag) => was[tag] === prints[languages.indexOf(tag)]);
};

const link = /\[([^\]]+)\]\(([^)\s]*)\)/g;
const allowed = /^(?:https:\/\/[^/?#@]+(?:[/?#]|$)|tel:\+?[\d-]+$|mailto:[^\s@]+@)/i;

/** What is wrong with a hospital's words. */
export type Refused = 'marks' | 'links' | 'braces';

/**
 * A hospital's words as they may be shown: `**strong**` and links by https, tel or mailto where `marks`
 * may stand. Marks that may not leave their text. Undefined where what the widget fills in is not
 * there as in the original. `refused` is told what was taken out.
 */
export function sanitizeOverride(
  words: string,
  original: string,
  marks: boolean,
  refused: (what: Refused) => void,
): string | undefined {
  let fit = words;
  // What is left of one mark may be another.
  for (let before; before !== fit;) {
    before = fit;
    fit = fit.replace(link, (whole, label: string, address: string) => {
      if (marks && allowed.test(address)) return whole;
      refused(marks ? 'links' : 'marks');
      return label;
    });
  }
  if (!marks) {
    fit = fit.replace(/\*\*(.+?)\*\*/g, (_, strong: string) => {
      refused('marks');
      return strong;
    });
  }
  const braces = (text: string) => `${text.match(/\{\w+\}/g)?.sort()}`;
  if (braces(fit) === braces(original)) return fit;
  refused('braces');
  return undefined;
}
