/** Every combination of answers to the questions of the options list, with its options. */
import assert from 'node:assert/strict';
import type {Statement} from '../../tools/content/content-types.js';
import {localization, readContent} from '../../tools/content/content.js';
import {exclusive, multiple, questions, type Question} from '../../src/content/questions.table.js';
import {optionsFor, type Option} from '../../src/elements/treatment-options/options.js';
import {questionsFor, situationOf, type Answers} from '../../src/lib/reader-answers/situation.js';

export const {languages} = localization();
export const names = Object.keys(questions) as Question[];
export const passages: Record<string, ReadonlyMap<string, Statement>> = {};

export const textOf = (option: Option, language = 'en'): string =>
  option.passages
    .map((id) => passages[language]!.get(id)!)
    .map(({title, text}) => `${title}. ${text}`)
    .join(' ');
export const say = (answers: Answers) => JSON.stringify(answers);
const near = ['local', 'regional', 'collarbone'];

/** Every answer alone; for questions that take several, each pair too. */
const choicesOf = (name: Question): readonly (readonly string[])[] => {
  const answers: readonly string[] = questions[name];
  const pairs = multiple.includes(name)
    ? answers.flatMap((one, index) => answers.slice(index + 1).map((other) => [one, other]))
    : [];
  return [[], ...answers.map((answer) => [answer]), ...pairs].filter(
    (chosen) => chosen.length < 2 || !chosen.some((answer) => exclusive.includes(answer)),
  );
};

/** Every possible combination of answers, without questions that are not asked. */
function* combinations(answers: Answers = {}, left = names): Generator<Answers> {
  const [name, ...rest] = left;
  if (!name) {
    yield answers;
    return;
  }
  if (!questionsFor(answers).includes(name)) {
    yield* combinations(answers, rest);
    return;
  }
  for (const chosen of choicesOf(name)) yield* combinations({...answers, [name]: chosen}, rest);
}
export const all = [...combinations()].map((answers) => ({
  answers,
  situation: situationOf(answers),
  options: optionsFor(answers),
}));
type Case = (typeof all)[number];

/** Checks every case of a kind, and that there is one. */
export function each(wanted: (one: Case) => boolean, check: (one: Case) => void): void {
  const chosen = all.filter(wanted);
  assert.ok(chosen.length > 0, 'no such situation');
  for (const one of chosen) check(one);
}
export const option = ({options}: Case, treatment: string) =>
  options.find((one) => one.treatment === treatment);
export const isNear = ({situation}: Case) => near.includes(situation.kind[0]!);
export const has =
  (question: Question, ...answers: string[]) =>
  ({situation}: Case) =>
    (situation[question] as readonly string[]).some((answer) => answers.includes(answer));

for (const language of languages) {
  const {sections} = await readContent('treatment-options', language);
  const forYou = sections!.find(({id}) => id === 'for-you')!;
  passages[language] = new Map(forYou.passages.map((passage) => [passage.id!, passage]));
}
