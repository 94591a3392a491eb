/** Types of compiled content of any module, for the tools. */
import type {Source, SourceId} from '../../src/content/sources.ts';

export interface Statement {
  readonly id: string;
  readonly form?: string;
  readonly title?: string;
  text: string;
  readonly sources: readonly SourceId[];
  readonly facts?: readonly string[];
  readonly forms?: string;
  readonly checked?: string;
  readonly due?: string;
  readonly lines?: readonly Statement[];
  readonly signs?: readonly Statement[];
  others?: Record<string, string>;
}

export interface ContentSection {
  readonly id: string;
  readonly heading?: string;
  readonly summary?: string;
  readonly checked?: string;
  readonly due?: string;
  readonly passages: readonly Statement[];
}

export interface Chapter {
  readonly id: string;
  readonly title?: string;
  /** A reference chapter, which is not read from start to end and has no reading time. */
  readonly lookup?: boolean;
  readonly parts?: number;
  readonly minutes?: number;
  /** The minutes as text. */
  readonly time?: string;
}

/** The content of one module in one language. */
export interface ModuleContent {
  readonly heading?: string;
  /** The three lines above the lead. */
  readonly short?: readonly Statement[];
  readonly lead?: readonly Statement[];
  readonly sections?: readonly ContentSection[];
  /** The chapters of the guide. */
  chapters?: readonly Chapter[];
  /** The glossary's label of a term in another language. */
  readonly other?: string;
  /** The link to the top of a page. */
  readonly top?: string;
  others?: Record<string, string>;
  cited?: Record<string, Source>;
  checked?: string;
  updated?: string;
  /** Of the shared messages: the BCP 47 tag for formatting dates and numbers. */
  readonly format?: string;
}
