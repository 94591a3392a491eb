import {questionOf} from './asked-questions.js';
import {
  addOwn,
  arrange,
  blank,
  isOwn,
  orderOf,
  ownSection,
  type Line,
  type Sheet,
} from './sheet.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf = (value: unknown) => (isRecord(value) ? value : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Restores a stored sheet; undefined if nothing is stored. Another release or a damaged file may have
 * written it, so only valid parts are used. `known` has the keys of all built-in lines; the note of a line
 * that no longer exists becomes a question of the reader's.
 */
export function restore(kept: unknown, known: readonly string[]): Sheet | undefined {
  if (!isRecord(kept)) return undefined;
  const visit = recordOf(kept['visit']);
  const card = recordOf(kept['card']);
  const orphans: string[] = [];
  const lines: Record<string, Line> = {};
  for (const [key, line] of Object.entries(recordOf(kept['lines']))) {
    const {done, note: written, words} = recordOf(line);
    const note = text(written);
    if (typeof words === 'string' || known.includes(key) || questionOf(key)) {
      lines[key] = {
        ...(done === true && {done}),
        ...(note && {note}),
        ...(typeof words === 'string' && {words}),
      };
    } else if (note) {
      orphans.push(note);
    }
  }
  let sheet: Sheet = {
    ...blank,
    visit: {
      date: text(visit['date']),
      time: text(visit['time']),
      doctor: text(visit['doctor']),
      where: text(visit['where']),
    },
    card: {
      phones: text(card['phones']),
      medicines: text(card['medicines']),
      allergies: text(card['allergies']),
    },
    lines,
    draft: text(kept['draft']),
  };
  for (const [section, keys] of Object.entries(recordOf(kept['order']))) {
    if (Array.isArray(keys)) sheet = arrange(sheet, section, [...new Set(keys.map(text))]);
  }
  // The reader's own lines belong to the questions, even if a damaged order says otherwise.
  const builtIn = known.filter((key) => key.startsWith(`${ownSection}.`));
  const placed = orderOf(sheet, ownSection, builtIn);
  const lost = Object.keys(lines).filter((key) => isOwn(lines[key]!) && !placed.includes(key));
  if (lost.length) sheet = arrange(sheet, ownSection, [...placed, ...lost]);
  for (const note of orphans) sheet = addOwn(sheet, orderOf(sheet, ownSection, builtIn), note);
  return sheet;
}
