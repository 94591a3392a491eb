import type {Passage, Section} from '../../content/model.js';
import {stripMarks} from '../../lib/inline-marks/strip-marks.js';
import type {ChecklistLine} from './checklist.js';
import {orderOf, type Sheet} from './sheet.js';

/** The built-in lines of a section. */
export const builtInLines = ({passages}: Section): Passage[] =>
  passages.filter((passage): passage is Passage => passage.form === 'item');

/** The keys of a section's built-in lines, as they are stored. */
export const builtInKeys = (section: Section): string[] =>
  builtInLines(section).map(({id}) => `${section.id}.${id}`);

/** The lines of a section in the reader's order, also in the second language if there is one. */
export function checklistLines(
  sheet: Sheet,
  section: Section,
  second?: {readonly language: string; readonly section: Section | undefined},
): ChecklistLine[] {
  const passages = builtInLines(section);
  const keys = builtInKeys(section);
  const translations = second?.section && builtInLines(second.section);
  return orderOf(sheet, section.id, keys).map((key) => {
    const {words = '', done = false, note} = sheet.lines[key] ?? {};
    const passage = passages[keys.indexOf(key)];
    const translation = translations?.find(({id}) => id === passage?.id);
    return {
      key,
      done,
      note,
      own: !passage,
      text: passage ? stripMarks(passage.text) : words,
      translation: translation && {
        language: second!.language,
        text: stripMarks(translation.text),
      },
    };
  });
}
