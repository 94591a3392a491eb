/** Selects treatment options for a reader's answers, only by the rules of the table. */
import {additions, rows, type Frequency} from '../../content/treatment-options.table.js';
import {matches, situationOf, type Answers} from '../../lib/reader-answers/situation.js';

/** A treatment that is shown, and the passages that describe it, the main one first. */
export interface Option {
  readonly treatment: string;
  readonly frequency: Frequency;
  readonly passages: readonly string[];
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
