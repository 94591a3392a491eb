/** Types of the content of `<treatment-options>`. */
import type {
  AnswerMessages,
  ClearMessages,
  LinesPassage,
  MarkedText,
  Passage,
  WidgetContent,
} from '../model.js';
import type {Answer, Question} from '../questions.table.js';
import type {Frequency} from '../treatment-options.table.js';

/** A treatment for one situation: its condition, benefit and risk. */
export interface OptionPassage extends Passage {
  readonly form: 'option';
  readonly title: MarkedText;
}

/** How a treatment is given. */
export type Route = 'pill' | 'shot' | 'iv' | 'surgery' | 'beam';

/** A treatment, with the ways it is given. */
export interface TreatmentPassage extends LinesPassage {
  readonly routes: readonly Route[];
}

/** A question to the reader, with its answers. */
export interface QuestionMessages<Name extends Question> {
  readonly question: MarkedText;
  readonly hint?: MarkedText;
  /** Replaces `hint` if the cancer is metastatic. */
  readonly farHint?: MarkedText;
  /** Without `unknown`, which has the same label for all questions. */
  readonly answers: Readonly<Record<Exclude<Answer<Name>, 'unknown'>, MarkedText>>;
}

/** The messages of the section `for-you`, without its options. */
export interface ChoicesMessages {
  readonly intro: MarkedText;
  readonly questions: {readonly [Asked in Question]: QuestionMessages<Asked>};
  readonly unknown: MarkedText;
  /** For the questions that take several answers. */
  readonly several: MarkedText;
  readonly clear: ClearMessages;
  readonly shared: AnswerMessages;
  readonly result: MarkedText;
  /** Shown above the list until a question is answered. */
  readonly general: MarkedText;
  readonly advice: MarkedText;
  readonly frequencies: Readonly<Record<Frequency, MarkedText>>;
  readonly new: MarkedText;
  readonly changed: MarkedText;
  /** Placeholders: how many are new and changed. */
  readonly updated: MarkedText;
  /** Placeholder: the names of the treatments that no longer apply. */
  readonly gone: MarkedText;
}

/** The messages of the printed page of side effects, without its signs. */
export interface CallSheetMessages {
  readonly print: MarkedText;
  /** The heading of the lines for phone numbers. */
  readonly numbers: MarkedText;
  readonly day: MarkedText;
  readonly night: MarkedText;
}

/** The content of `<treatment-options>`. */
export interface TreatmentOptionsContent extends WidgetContent {
  readonly choices: ChoicesMessages;
  /** The captions of the pictures that show how a treatment is given. */
  readonly given: {
    readonly label: MarkedText;
    readonly routes: Readonly<Record<Route, MarkedText>>;
  };
  readonly callSheet: CallSheetMessages;
}
