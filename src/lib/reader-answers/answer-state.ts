/**
 * The reader's answers, for all widgets of the page. They stay in memory; those given in a widget with
 * `remember` are also stored on the device. They are never part of an event or of the page's URL.
 */
import {attempt} from '../attempt.js';
import {SharedState} from '../shared-state.js';
import {isAnswer, questionNames, type Answers} from './situation.js';

/** What only the trial search asks. */
export interface SearchAnswers {
  /** In or near the breast, where the reader has not said in which of these places. */
  readonly near?: boolean | undefined;
  /** A city, a state or a ZIP code, as typed. */
  readonly area?: string | undefined;
  /** Answers that the reader leaves out of the search. */
  readonly omitKind?: boolean | undefined;
  readonly omitReceptors?: boolean | undefined;
}

/** All that widgets ask. */
export type ReaderAnswers = Answers & SearchAnswers;

export type AnswerName = keyof ReaderAnswers;

/** One answer, the tag of the widget in which it was given, and whether the device may store it. */
export interface GivenAnswer {
  readonly value: unknown;
  readonly from: string;
  readonly stored: boolean;
  /** Restored from the device, from an earlier visit. */
  readonly restored?: boolean;
}

/** The answers by name. */
export type GivenAnswers = {readonly [name in AnswerName]?: GivenAnswer};

/** Longest area; the field takes no more. */
export const MAX_AREA = 80;

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');

const validators: Readonly<Record<string, (value: unknown) => boolean>> = {
  ...Object.fromEntries(
    questionNames.map((name) => [
      name,
      (value: unknown) => isList(value) && value.every((answer) => isAnswer(name, answer)),
    ]),
  ),
  near: (value) => value === true,
  omitKind: (value) => value === true,
  omitReceptors: (value) => value === true,
  area: (value) => typeof value === 'string' && value.length > 0 && value.length <= MAX_AREA,
};

function parseAnswer(value: unknown, name: string): GivenAnswer | undefined {
  const given = value as GivenAnswer;
  const isValid = () =>
    Object.hasOwn(validators, name) &&
    validators[name]!(given.value) &&
    typeof given.from === 'string';
  return attempt(isValid)
    ? {
        value: given.value,
        from: given.from,
        stored: Boolean(given.stored),
        restored: Boolean(given.restored),
      }
    : undefined;
}

function parse(raw: unknown): GivenAnswers {
  const entries = Object.entries(Object(raw) as object).map(
    ([name, value]) => [name, parseAnswer(value, name)] as const,
  );
  return Object.fromEntries(entries.filter(([, given]) => given)) as GivenAnswers;
}

/** The answers of this page. */
export const answerState = new SharedState('answers', parse);
