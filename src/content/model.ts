/**
 * What a widget says, as plain data. Everything that shows, prints, checks or reviews the words reads
 * this one shape, so it holds no templates and no code.
 */
import type {Source, SourceId} from './sources.js';

/**
 * Words with two inline marks and no others: `**strong**` and `[words](address)`, where the address
 * is `https:`, `tel:` or `mailto:`. Anything else is shown as typed. In the words that the reader
 * gets the build marks terms too: `[words](term:ID)`.
 */
export type MarkedText = string;

/** The id of a fact in the project's list of facts (`F1`, `F2`, …): what a passage was written from. */
export type FactId = `F${number}`;

/** Where a recurrence is, as doctors sort it. */
export type Kind = 'local' | 'regional' | 'distant';

/** A place where breast cancer comes back, as the body map draws it. */
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
 * When a statement that can become wrong (on a medicine, a test, a law, money, a help line) was last
 * checked against its sources, and when the next check is due, as ISO dates. `checks.ts` holds them.
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
  /** A hospital may reword it but not omit it; see `required.ts` for the forms that always are. */
  readonly required?: true;
  /**
   * How it stands on the page; neighbours of one form stand together. Absent: a paragraph. `item`: of
   * a list. `note`: a sentence set apart. `option`: shown when the reader's answers
   * call for it. The others are the interfaces below.
   */
  readonly form?: 'item' | 'note' | 'kind' | 'place' | 'figure' | 'care' | 'option' | 'term';
}

/** One kind of recurrence, beside the other kinds. */
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

/** A share of 100 people; `to` where a source gives a range. */
export interface Share {
  readonly label: MarkedText;
  readonly count: number;
  readonly to?: number;
  /** The figure in words, for those who do not see the picture. */
  readonly text: MarkedText;
}

/** Shares of 100 people, drawn as icon arrays. */
export interface FigurePassage extends Passage {
  readonly form: 'figure';
  readonly title: MarkedText;
  readonly shares: readonly Share[];
}

/**
 * Statements that belong together and stand side by side, each under its label of the section's
 * `labels`: a hope and its limit; a sign and its common harmless reason; what a test is, shows and
 * feels like.
 */
export interface LinesPassage {
  readonly id: string;
  readonly form: 'lines';
  readonly title: MarkedText;
  readonly lines: readonly Passage[];
}

/** How soon to act: call emergency services, call the care team today, tell the care team. */
export type Rank = 'emergency' | 'today' | 'soon';

/** What to do, and the signs that call for it. */
export interface CarePassage extends Passage {
  readonly form: 'care';
  readonly title: MarkedText;
  readonly rank: Rank;
  readonly signs: readonly Passage[];
}

/** A term of the glossary and, as its words, what it means. */
export interface TermPassage extends Passage {
  readonly form: 'term';
  readonly title: MarkedText;
  /** All the ways in which it stands in running text, with `|` between them. */
  readonly forms: string;
  /** How to say it. */
  readonly say: string;
  /** The term in the other languages, by their BCP 47 tags: put in by the build. */
  readonly others?: Readonly<Record<string, MarkedText>>;
}

/** Any passage. */
export type AnyPassage =
  Passage | KindPassage | PlacePassage | FigurePassage | LinesPassage | CarePassage | TermPassage;

/** A part of a widget that opens and closes. Its dates hold for each passage without its own. */
export interface Section extends Checked {
  readonly id: string;
  readonly heading: MarkedText;
  /** One line: what the reader will find inside. */
  readonly summary: MarkedText;
  /** Labels of the `lines` of this section, in their order. */
  readonly labels?: readonly MarkedText[];
  /** Open from the start: for what nobody should have to look for. */
  readonly open?: boolean;
  readonly passages: readonly AnyPassage[];
}

/** What every widget has. */
export interface WidgetContent {
  readonly heading: MarkedText;
  /** The main message, always in view. */
  readonly lead: readonly Passage[];
  readonly sections: readonly Section[];
  /** When these words were last changed, as an ISO date. */
  readonly updated: string;
}

/** The words that every widget shares. Braces mark what the widget fills in. */
export interface InterfaceMessages {
  /** The BCP 47 tag whose dates and numbers this language uses. */
  readonly format: string;
  readonly language: string;
  readonly contents: string;
  readonly sources: string;
  readonly undated: string;
  /** The language of a source that is not the reader's. */
  readonly inLanguage: string;
  readonly newTab: string;
  readonly updated: string;
  readonly checkedIn: string;
  readonly reviewed: string;
  readonly reviewedUndated: string;
  readonly notReviewed: string;
  readonly disclaimer: MarkedText;
  readonly emergency: MarkedText;
  readonly top: string;
  readonly kinds: Readonly<Record<Kind, string>>;
}

/** A widget's words as the build hands them over: with the sources they name, and no others. */
export type Compiled<Content extends WidgetContent> = Content & {
  readonly cited: Readonly<Record<string, Source>>;
  /** The oldest date on which one of its statements was checked; absent where none carries a date. */
  readonly checked?: string;
};

/** The words of the reader's tools. */
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
