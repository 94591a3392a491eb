/** What `<treatment-options>` says besides what every widget says. */
import type {MarkedText, Passage, WidgetContent} from '../model.js';
import type {Answer, Frequency, Question} from '../treatment-options.table.js';

/** A treatment in one situation: with its condition, its benefit and its risk. */
export interface OptionPassage extends Passage {
  readonly form: 'option';
  readonly title: MarkedText;
}

/** A question to the reader, with its answers. */
export interface QuestionWords<Asked extends Question> {
  readonly question: MarkedText;
  readonly hint?: MarkedText;
  /** Takes the place of `hint` where the cancer is farther away. */
  readonly farHint?: MarkedText;
  /** Without `unknown`, which is worded alike for all. */
  readonly answers: Readonly<Record<Exclude<Answer<Asked>, 'unknown'>, MarkedText>>;
}

/** What the section made for the reader says besides its options. */
export interface ChoicesWords {
  readonly intro: MarkedText;
  readonly questions: {readonly [Asked in Question]: QuestionWords<Asked>};
  readonly unknown: MarkedText;
  /** For the questions that take several answers. */
  readonly several: MarkedText;
  readonly clear: MarkedText;
  readonly result: MarkedText;
  /** Stands above the list while nothing is answered. */
  readonly general: MarkedText;
  readonly advice: MarkedText;
  readonly frequencies: Readonly<Record<Frequency, MarkedText>>;
  readonly new: MarkedText;
  readonly changed: MarkedText;
  /** Braces: how many. */
  readonly updated: MarkedText;
  /** Braces: which. */
  readonly gone: MarkedText;
}

/** The content of `<treatment-options>`. */
export interface TreatmentOptionsContent extends WidgetContent {
  readonly choices: ChoicesWords;
}
