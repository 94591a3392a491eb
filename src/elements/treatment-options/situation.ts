/** Selects treatment options for a reader's answers, only by the rules of the table. */
import {
  additions,
  askedWhen,
  exclusive,
  multiple,
  questions,
  rows,
  type Answer,
  type Frequency,
  type Question,
  type Situation,
  type When,
} from '../../content/treatment-options.table.js';

/** The reader's answers to each question that has been answered. */
export type Answers = {readonly [Asked in Question]?: readonly Answer<Asked>[] | undefined};

/** A treatment that is shown, and the passages that describe it, the main one first. */
export interface Option {
  readonly treatment: string;
  readonly frequency: Frequency;
  readonly passages: readonly string[];
}

const names = Object.keys(questions) as Question[];

/** True if a value is an answer to a question. */
export const isAnswer = (question: Question, value: string): value is Answer =>
  (questions[question] as readonly string[]).includes(value);

/** Returns whether a value holds answers: a list, or nothing, for each question. */
export const areAnswers = (value: Answers): boolean =>
  Object.entries(value).every(
    ([name, list]) =>
      list === undefined ||
      (names.includes(name as Question) &&
        list.every((answer: string) => isAnswer(name as Question, answer))),
  );

const answersTo = (question: Question, answers: Answers): readonly string[] =>
  answers[question]?.length ? answers[question] : ['unknown'];

const matches = (when: When, answers: Answers): boolean =>
  names.every(
    (name) =>
      !when[name] ||
      answersTo(name, answers).some((answer) => (when[name] as readonly string[]).includes(answer)),
  );

/** The answers to questions that are asked; answers to others do not count. */
function relevantAnswers(answers: Answers): Answers {
  let known: Answers = {};
  // `medicines` depends on `type` and `receptors`, which come before it.
  for (const name of names) {
    if (matches(askedWhen[name] ?? {}, known)) known = {...known, [name]: answers[name]};
  }
  return known;
}

/** The questions to ask after these answers. */
export const questionsFor = (answers: Answers): Question[] =>
  names.filter((name) => matches(askedWhen[name] ?? {}, relevantAnswers(answers)));

/** The situation that the answers describe; `unknown` if a question was not asked or not answered. */
export function situationOf(answers: Answers): Situation {
  const known = relevantAnswers(answers);
  return Object.fromEntries(
    names.map((name) => [name, answersTo(name, known)]),
  ) as unknown as Situation;
}

/** The options for some answers, each treatment once, in the order of the table. */
export function optionsFor(answers: Answers): readonly Option[] {
  const situation = situationOf(answers);
  const found = new Map<string, Option>();
  for (const {treatment, frequency, passage, when} of rows) {
    if (found.has(treatment) || !matches(when, situation)) continue;
    const more = additions.filter(
      (addition) => addition.treatment === treatment && matches(addition.when, situation),
    );
    found.set(treatment, {
      treatment,
      frequency,
      passages: [passage, ...more.map((addition) => addition.passage)],
    });
  }
  return [...found.values()];
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

/** Compares two lists of options. */
export function compareOptions(before: readonly Option[], now: readonly Option[]) {
  const earlier = ({treatment}: Option) => before.find((option) => option.treatment === treatment);
  const isSame = (one: Option, other: Option) =>
    one.frequency === other.frequency && one.passages.join() === other.passages.join();
  return {
    added: now.filter((option) => !earlier(option)),
    changed: now.filter((option) => earlier(option) && !isSame(option, earlier(option)!)),
    gone: before.filter(({treatment}) => !now.some((option) => option.treatment === treatment)),
  };
}
