import {stripMarks} from '../../../src/lib/inline-marks/parse-inline.ts';
import type {Phrase} from '../../../src/review/phrases.ts';
import {asText, english, spanish} from '../../content/reading-level.ts';
import type {ModuleMessage} from './release-history.ts';

interface Measure {
  readonly name: Phrase;
  readonly description: Phrase;
  readonly value: string;
}

/** The measures of the languages that have one. */
const measures: Readonly<Record<string, (text: string) => Measure>> = {
  en: (text) => ({
    name: 'grade',
    description: 'gradeWhat',
    value: english(text).grade.toFixed(1),
  }),
  es: (text) => ({
    name: 'inflesz',
    description: 'infleszWhat',
    value: `${Math.round(spanish(text).inflesz)}`,
  }),
};

/** The reading level of a name or a few words is not meaningful. */
const isMeasurable = (part: string, text: string): boolean =>
  /^(?:passage|summary)$/.test(part) && stripMarks(text).split(/\s+/).length >= 5;

/** The reading levels of a message, for each of its languages that has a measure. */
export const readingMeasures = ({part, words}: ModuleMessage): Measure[] =>
  Object.entries(words).flatMap(([tag, text]) =>
    isMeasurable(part, text) ? (measures[tag]?.(asText([text])) ?? []) : [],
  );
