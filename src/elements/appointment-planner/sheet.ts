/** The reader's entries as plain data, and pure functions that return changed copies. */
import type {CardField, VisitField} from '../../content/appointment-planner.js';

/** The reader's entries in one line. A line with `words` was added by the reader. */
export interface Line {
  readonly done?: boolean;
  /** Empty: opened, nothing written yet. */
  readonly note?: string;
  readonly words?: string;
}

/** All of the reader's entries. The key of a built-in line is `SECTION.PASSAGE`. */
export interface Sheet {
  readonly version: 1;
  readonly visit: Readonly<Record<VisitField, string>>;
  /** Phone numbers, medicines and allergies. */
  readonly card: Readonly<Record<CardField, string>>;
  readonly lines: Readonly<Record<string, Line>>;
  /** Keys of the lines in the reader's order, by section. Lines not listed keep their place. */
  readonly order: Readonly<Record<string, readonly string[]>>;
  /** A question that is written but not added yet. */
  readonly draft: string;
}

/** A sheet without entries. */
export const blank: Sheet = {
  version: 1,
  visit: {date: '', time: '', doctor: '', where: ''},
  card: {phones: '', medicines: '', allergies: ''},
  lines: {},
  order: {},
  draft: '',
};

/** The section that takes the reader's own lines. */
export const ownSection = 'ask';

/** The section that has the card. */
export const cardSection = 'bring';

/** The fields of the card, in order. */
export const cardFields = Object.keys(blank.card) as readonly CardField[];

/** True if the reader added the line. */
export const isOwn = ({words}: Line): boolean => words !== undefined;

/** The keys of a section's lines in order. A line that a release added follows the line before it. */
export function orderOf(
  {lines, order}: Sheet,
  section: string,
  builtIn: readonly string[],
): readonly string[] {
  const keys = (order[section] ?? []).filter(
    (key) => builtIn.includes(key) || (lines[key] && isOwn(lines[key])),
  );
  builtIn.forEach((key, index) => {
    if (!keys.includes(key)) keys.splice(index && keys.indexOf(builtIn[index - 1]!) + 1, 0, key);
  });
  return keys;
}

/** The sheet with one line changed. */
export const changeLine = (sheet: Sheet, key: string, change: Line): Sheet => ({
  ...sheet,
  lines: {...sheet.lines, [key]: {...sheet.lines[key], ...change}},
});

/** The sheet with a section's lines in another order. */
export const arrange = (sheet: Sheet, section: string, keys: readonly string[]): Sheet => ({
  ...sheet,
  order: {...sheet.order, [section]: keys},
});

/** A list with one item moved by a number of places, at most to its ends. */
export function moved(keys: readonly string[], key: string, by: number): readonly string[] {
  const rest = keys.filter((other) => other !== key);
  const place = Math.min(rest.length, Math.max(0, keys.indexOf(key) + by));
  return rest.toSpliced(place, 0, key);
}

/** The sheet with the reader's question added after `keys`. */
export function addOwn(sheet: Sheet, keys: readonly string[], words: string): Sheet {
  const numbers = Object.keys(sheet.lines).map((key) => Number(/^own\.(\d+)$/.exec(key)?.[1] ?? 0));
  const key = `own.${Math.max(0, ...numbers) + 1}`;
  return changeLine(arrange(sheet, ownSection, [...keys, key]), key, {words});
}

/** The sheet without a line that the reader added. */
export function withoutOwn(sheet: Sheet, key: string): Sheet {
  const lines = {...sheet.lines};
  delete lines[key];
  const keys = (sheet.order[ownSection] ?? []).filter((other) => other !== key);
  return {...arrange(sheet, ownSection, keys), lines};
}

/** True if the sheet has no entries that a reader would miss. */
export const isBlank = ({visit, card, lines, order, draft}: Sheet): boolean =>
  !draft &&
  ![...Object.values(visit), ...Object.values(card)].some(Boolean) &&
  !Object.values(lines).some(({done, note, words}) => done || note || words) &&
  !Object.keys(order).length;
