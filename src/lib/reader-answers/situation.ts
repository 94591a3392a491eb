/** The situation that a reader's answers describe. */
import {
  askedWhen,
  exclusive,
  multiple,
  questions,
  type Answer,
  type Question,
  type Situation,
  type When,
} from '../../content/questions.table.js';

/** The reader's answers to each question that has been answered. */
export type Answers = {readonly [Asked in Question]?: readonly Answer<Asked>[] | undefined};

/** The questions in the order they are asked. */
export const questionNames = Object.keys(questions) as Question[];

/** True if a value is an answer to a question. */
export const isAnswer = (question: Question, value: string): value is Answer =>
  (questions[question] as readonly string[]).includes(value);

const answersTo = (question: Question, answers: Answers): readonly string[] =>
  answers[question]?.length ? answers[question] : ['unknown'];

/** True if the answers are among those that a rule applies to. */
export const matches = (when: When, answers: Answers): boolean =>
  questionNames.every(
    (name) =>
      !when[name] ||
      answersTo(name, answers).some((answer) => (when[name] as readonly string[]).includes(answer)),
  );

/** The answers to questions that are asked; answers to others do not count. */
export function relevantAnswers(answers: Answers): Answers {
  let known: Answers = {};
  // `medicines` depends on `type` and `receptors`, which come before it.
  for (const name of questionNames) {
    if (matches(askedWhen[name] ?? {}, known)) known = {...known, [name]: answers[name]};
  }
  return known;
}

/** The questions to ask after these answers. */
export const questionsFor = (answers: Answers): Question[] =>
  questionNames.filter((name) => matches(askedWhen[name] ?? {}, relevantAnswers(answers)));

/** The situation that the answers describe; `unknown` if a question was not asked or not answered. */
export function situationOf(answers: Answers): Situation {
  const known = relevantAnswers(answers);
  return Object.fromEntries(
    questionNames.map((name) => [name, answersTo(name, known)]),
  ) as unknown as Situation;
}

/** The answers to a question after the reader selects or deselects one. */
export function toggleAnswer(
  question: Question,
  value: string,
  before: readonly string[] = [],
): readonly string[] {
  if (!multiple.includes(question)) return [value];
  if (before.includes(value)) return before.filter((answer) => answer !== value);
  if (exclusive.includes(value)) return [value];
  return [...before.filter((answer) => !exclusive.includes(answer)), value];
}
