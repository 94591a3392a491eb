/**
 * The content model: a widget's content as plain data, without templates or code. Rendering, printing, the
 * checks and the review sheet all read the same objects.
 */
import type {AskKind} from './ask-about.table.js';
import type {Source, SourceId} from './sources.js';

/**
 * Text with two inline marks: `**strong**` and `[label](url)`, where the URL is `https:`, `tel:` or
 * `mailto:`. Anything else is shown as typed. In compiled content, the build also marks glossary terms:
 * `[label](term:ID)`.
 */
export type MarkedText = string;

/** A message in the plural forms of its language; `other` is the fallback. */
export type PluralForms = {readonly [category in Intl.LDMLPluralRule]?: MarkedText} & {
  readonly other: MarkedText;
};

/** The id of a fact in the project's list of facts (`F1`, `F2`, …) that a passage is based on. */
export type FactId = `F${number}`;

/** The type of a recurrence. */
export type Kind = 'local' | 'regional' | 'distant';

/** A place on the body map where breast cancer comes back. */
export type Place =
  | 'breast'
  | 'chest-wall'
  | 'nodes-near'
  | 'nodes-far'
  | 'bones'
  | 'lungs'
  | 'liver'
  | 'brain'
  | 'belly';

/**
 * ISO dates of the last and the next check of a statement that can become outdated: about a medicine, a
 * test, a law, money or a help line. `checks.ts` has the dates.
 */
export interface Checked {
  readonly checked?: string;
  readonly due?: string;
}

/** One statement, small enough to be reviewed, cited and replaced on its own. */
export interface Passage extends Checked {
  /** Unique within its section. */
  readonly id: string;
  readonly title?: MarkedText;
  readonly text: MarkedText;
  readonly sources: readonly SourceId[];
  readonly facts?: readonly FactId[];
  /**
   * It asks the reader to call the care team, at any hour or when the office is open. The hospital's
   * numbers are added where a page declares them (`care-phone`).
   */
  readonly call?: 'now' | 'office-hours';
  /** A hospital may reword it but not omit it; see `required.ts` for the forms that always are. */
  readonly required?: true;
  /**
   * How it is rendered; neighboring passages of the same form are rendered as a group. Absent: a
   * paragraph. `item`: a list item. `step`: one of several things to do in this order. `note`: a highlighted sentence. `option`: shown if it matches the
   * reader's answers. The interfaces below describe the others.
   */
  readonly form?:
    'item' | 'step' | 'note' | 'kind' | 'place' | 'figure' | 'care' | 'option' | 'term';
}

/** A description of one type of recurrence. */
export interface KindPassage extends Passage {
  readonly form: 'kind';
  readonly title: MarkedText;
  readonly kind: Kind;
}

/** A place of the body map. */
export interface PlacePassage extends Passage {
  readonly form: 'place';
  readonly title: MarkedText;
  readonly kind: Kind;
  readonly place: Place;
}

/** A number out of 100 people; with `to`, a range. */
export interface Share {
  readonly label: MarkedText;
  readonly count: number;
  readonly to?: number;
  /** The text alternative of the figure. */
  readonly text: MarkedText;
}

/** Shares of 100 people, drawn as icon arrays. */
export interface FigurePassage extends Passage {
  readonly form: 'figure';
  readonly title: MarkedText;
  readonly shares: readonly Share[];
}

/**
 * Related statements that are shown side by side, labeled by the section's `labels`: a hope and its limit; a
 * sign and its common harmless cause; a test, what it shows and how it feels.
 */
export interface LinesPassage {
  readonly id: string;
  readonly form: 'lines';
  readonly title: MarkedText;
  readonly lines: readonly Passage[];
}

/** How soon to act: call emergency services, call the care team today, tell the care team. */
export type Rank = 'emergency' | 'today' | 'soon';

/** Advice to get help, and the signs that call for it. */
export interface CarePassage extends Passage {
  readonly form: 'care';
  readonly title: MarkedText;
  readonly rank: Rank;
  /** The care team's numbers, if the page declares them and the advice is to call. */
  readonly contact?: readonly ContactLine[];
  readonly signs: readonly Passage[];
}

/** A glossary term; `text` is its definition. */
export interface TermPassage extends Passage {
  readonly form: 'term';
  readonly title: MarkedText;
  /** All forms in which it occurs in running text, separated by `|`. */
  readonly forms: string;
  /** Its pronunciation. */
  readonly say: string;
  /** The term in the other languages, by BCP 47 tag. Added by the build. */
  readonly others?: Readonly<Record<string, MarkedText>>;
}

/** Any passage. */
export type AnyPassage =
  Passage | KindPassage | PlacePassage | FigurePassage | LinesPassage | CarePassage | TermPassage;

/** The messages of a widget that shares the reader's answers with the others of the page. */
export interface AnswerMessages {
  /** If answers are stored: the page does not ask for it, they are, or the browser refused. */
  readonly storage: Readonly<Record<'off' | 'on' | 'failed', MarkedText>>;
  /** Where answers come from: by the tag of a widget, `device`, or `page` for any other widget. */
  readonly takenFrom: Readonly<Record<string, MarkedText>>;
}

/** The messages of the button that clears the reader's answers on all parts of the page. */
export interface ClearMessages {
  readonly button: MarkedText;
  readonly cleared: MarkedText;
  readonly undo: MarkedText;
  readonly restored: MarkedText;
}

/** The three lines of “In short”: the one thing to know, something that helps, the next step. */
export type InShort = readonly [know: Passage, helps: Passage, next: Passage];

/** A section that opens and closes. Its dates apply to each passage without its own. */
export interface Section extends Checked {
  readonly id: string;
  readonly heading: MarkedText;
  /** One line about its content. */
  readonly summary: MarkedText;
  /** Labels of the `lines` of this section, in their order. */
  readonly labels?: readonly MarkedText[];
  /** Open at first, for content that must not be missed. */
  readonly open?: boolean;
  readonly passages: readonly AnyPassage[];
}

/** The content that every widget has. */
export interface WidgetContent {
  readonly heading: MarkedText;
  /** The main message in three lines, above the lead. Absent: the lead begins with it. */
  readonly short?: InShort;
  /** The rest of what is always visible. */
  readonly lead: readonly Passage[];
  readonly sections: readonly Section[];
  /** ISO date of the last change; the build compiles it to text, such as "November 28, 2026". */
  readonly updated: string;
}

/** A line with a phone number of the care team. */
export type ContactLine = Pick<Passage, 'text'>;

/** The hospital's care team, in one language. */
export interface CareContact {
  /** Its name as the page gives it; may be empty. */
  readonly name: string;
  /** The number for the day, as a link. */
  readonly day: MarkedText | undefined;
  /** The number for nights and weekends, as a link. */
  readonly night: MarkedText | undefined;
  /** Lines with the team's name and the number to call when the office is open; none if that is not known. */
  readonly office: readonly ContactLine[];
  /** Lines with the team's name and all of its numbers. */
  readonly always: readonly ContactLine[];
}

/** The messages that all widgets share. Braces mark placeholders. */
export interface InterfaceMessages {
  /** The BCP 47 tag for formatting dates and numbers. */
  readonly format: string;
  readonly language: string;
  readonly inShort: string;
  readonly contents: string;
  readonly sources: string;
  readonly undated: string;
  /** Names the language of a source in another language. */
  readonly inLanguage: string;
  readonly newTab: string;
  readonly updated: string;
  readonly checkedIn: string;
  readonly reviewed: string;
  readonly reviewedUndated: string;
  readonly notReviewed: string;
  readonly disclaimer: MarkedText;
  readonly emergency: MarkedText;
  /** Present if the page declares the care team's numbers. */
  readonly careContact?: CareContact;
  readonly top: string;
  /** Shown where the code of a term or tool did not load. */
  readonly loadFailed: string;
  readonly retry: string;
  readonly kinds: Readonly<Record<Kind, string>>;
}

/** A widget's compiled content: with the sources that it cites, and no others. */
export type Compiled<Content extends WidgetContent> = Content & {
  readonly cited: Readonly<Record<string, Source>>;
  /** The month in which the oldest check of one of its statements was, as text; absent if none has a date. */
  readonly checked?: string;
};

/** The messages of “Ask about this”. Braces mark placeholders. */
export interface AskAboutMessages {
  readonly ask: MarkedText;
  readonly asked: MarkedText;
  /** Added for a sign: nobody should wait for a visit with it. */
  readonly doNotWait: MarkedText;
  readonly notStored: MarkedText;
  readonly undo: MarkedText;
  /** The link to the planner on another page. */
  readonly open: MarkedText;
  readonly from: MarkedText;
  readonly questions: Readonly<Record<AskKind, MarkedText>>;
}

/** The messages of the reader tools. */
export interface ToolMessages {
  readonly tools: string;
  readonly print: {
    readonly open: string;
    readonly what: string;
    readonly everything: string;
    readonly languages: string;
    readonly both: string;
    readonly now: string;
    readonly failed: string;
  };
  readonly listen: {
    readonly open: string;
    readonly what: string;
    readonly start: string;
    readonly pause: string;
    readonly resume: string;
    readonly stop: string;
    readonly speed: string;
    readonly speeds: readonly [string, string, string];
    readonly voice: string;
    readonly voiceKept: string;
    readonly failed: string;
    readonly silent: string;
  };
  readonly size: {
    readonly open: string;
    readonly sizes: readonly [string, string, string];
  };
  readonly feedback: {
    readonly question: string;
    readonly yes: string;
    readonly no: string;
    readonly thanks: string;
  };
}
