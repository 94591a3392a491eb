import {suggestedWhen} from '../../content/appointment-planner.table.js';
import type {Passage, Section} from '../../content/model.js';
import {stripMarks} from '../../lib/inline-marks/strip-marks.js';
import {matches, type Answers} from '../../lib/reader-answers/situation.js';
import type {ChecklistLine} from './checklist.js';
import {orderOf, type Sheet} from './sheet.js';

/** The built-in lines of a section. */
export const builtInLines = ({passages}: Section): Passage[] =>
  passages.filter((passage): passage is Passage => passage.form === 'item');

/** The keys of a section's built-in lines, as they are stored. */
export const builtInKeys = (section: Section): string[] =>
  builtInLines(section).map(({id}) => `${section.id}.${id}`);

/**
 * The lines of a section in the reader's order, also in the second language if there is one. A suggested
 * question that no longer fits `situation` stays if the reader has checked it off or written a note.
 */
export function checklistLines(
  sheet: Sheet,
  section: Section,
  situation: Answers,
  mark: string,
  second?: {readonly language: string; readonly section: Section | undefined},
): ChecklistLine[] {
  const passages = builtInLines(section);
  const keys = builtInKeys(section);
  const translations = second?.section && builtInLines(second.section);
  const isShown = (key: string): boolean => {
    const when = suggestedWhen[key];
    const {done, note} = sheet.lines[key] ?? {};
    return !when || matches(when, situation) || done || note !== undefined;
  };
  return orderOf(sheet, section.id, keys)
    .filter(isShown)
    .map((key) => {
      const {words = '', done = false, note} = sheet.lines[key] ?? {};
      const passage = passages[keys.indexOf(key)];
      const when = suggestedWhen[key];
      const translation = translations?.find(({id}) => id === passage?.id);
      return {
        key,
        done,
        note,
        own: !passage,
        origin: when && matches(when, situation) ? mark : undefined,
        text: passage ? stripMarks(passage.text) : words,
        translation: translation && {
          language: second!.language,
          text: stripMarks(translation.text),
        },
      };
    });
}
