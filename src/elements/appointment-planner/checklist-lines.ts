import {suggestedWhen} from '../../content/appointment-planner.table.js';
import type {Passage, Section} from '../../content/model.js';
import {stripMarks} from '../../lib/inline-marks/parse-inline.js';
import {matches, type Answers} from '../../lib/reader-answers/situation.js';
import type {AskedLine} from './asked-questions.js';
import type {ChecklistLine} from './checklist.js';
import {orderOf, ownSection, type Sheet} from './sheet.js';

/** The built-in lines of a section. */
export const builtInLines = ({passages}: Section): Passage[] =>
  passages.filter((passage): passage is Passage => passage.form === 'item');

/** The keys of a section's built-in lines, as they are stored. */
export const builtInKeys = (section: Section): string[] =>
  builtInLines(section).map(({id}) => `${section.id}.${id}`);

/** What the lines of a section depend on, beside the sheet. */
export interface LineSources {
  readonly situation: Answers;
  /** Marks a question that fits the situation. */
  readonly mark: string;
  /** The questions asked in other widgets. */
  readonly asked: readonly AskedLine[];
  /** Shown where the words of such a question have not loaded. */
  readonly missing: string;
  readonly second?:
    | {
        readonly language: string;
        readonly section: Section | undefined;
        readonly asked: readonly AskedLine[];
      }
    | undefined;
}

/**
 * The lines of a section in the reader's order, also in the second language if there is one. A suggested
 * question that no longer fits the situation stays if the reader has checked it off or written a note.
 */
export function checklistLines(
  sheet: Sheet,
  section: Section,
  {situation, mark, asked, missing, second}: LineSources,
): ChecklistLine[] {
  const passages = new Map(
    builtInLines(section).map((passage) => [`${section.id}.${passage.id}`, passage]),
  );
  const questions = new Map(
    section.id === ownSection ? asked.map((question) => [question.key, question]) : [],
  );
  const translationOf = (key: string): string | undefined => {
    const id = passages.get(key)?.id;
    return id
      ? second?.section?.passages.find((passage): passage is Passage => passage.id === id)?.text
      : second?.asked.find((question) => question.key === key)?.text;
  };
  const isShown = (key: string): boolean => {
    const when = suggestedWhen[key];
    const {done, note} = sheet.lines[key] ?? {};
    return !when || matches(when, situation) || done || note !== undefined;
  };
  return orderOf(sheet, section.id, [...questions.keys(), ...passages.keys()])
    .filter(isShown)
    .map((key) => {
      const {words = '', done = false, note} = sheet.lines[key] ?? {};
      const passage = passages.get(key);
      const question = questions.get(key);
      const when = suggestedWhen[key];
      const translation = translationOf(key);
      return {
        key,
        done,
        note,
        own: !passage && !question,
        removable: !passage,
        origin: when && matches(when, situation) ? mark : question?.from,
        text: passage ? stripMarks(passage.text) : question ? (question.text ?? missing) : words,
        translation: translation
          ? {language: second!.language, text: stripMarks(translation)}
          : undefined,
      };
    });
}
