/** From answers to options, by the table and by nothing else. */
import rows, {
  asked,
  questions,
  type Answer,
  type Question,
  type Row,
  type Situation,
  type When,
} from '../../content/treatment-options.table.js';

/** What has been answered so far; a skipped question is an empty answer. */
export type Answers = {readonly [Asked in Question]?: Answer<Asked> | ''};

const names = Object.keys(questions) as Question[];

/** Whether a value is an answer to a question. */
export const isAnswer = (question: Question, value: string): value is Answer =>
  (questions[question] as readonly string[]).includes(value);

const fits = (when: When, answers: Answers): boolean =>
  names.every(
    (name) => !when[name] || (when[name] as readonly string[]).includes(answers[name] || 'unknown'),
  );

/** The questions that make sense after these answers. */
export const questionsFor = (answers: Answers): Question[] =>
  names.filter((name) => fits(asked[name] ?? {}, answers));

/** The situation: what was not asked or not answered is unknown. */
export function situationOf(answers: Answers): Situation {
  const counted = questionsFor(answers);
  return Object.fromEntries(
    names.map((name) => [name, (counted.includes(name) && answers[name]) || 'unknown']),
  ) as unknown as Situation;
}

/** The row of each treatment that is shown in a situation, in the order of the table. */
export function optionsFor(answers: Answers): readonly Row[] {
  const situation = situationOf(answers);
  const found = new Map<string, Row>();
  for (const row of rows) {
    if (!found.has(row.treatment) && fits(row.when, situation)) found.set(row.treatment, row);
  }
  return [...found.values()];
}
