/** Compiled content as the tools read it: plain data, of whichever module. */
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
  /** A chapter to look things up in, which nobody reads from start to end. */
  readonly lookup?: boolean;
  readonly parts?: number;
  readonly minutes?: number;
}

/** The content of one module in one language. */
export interface ModuleContent {
  readonly heading?: string;
  readonly lead?: readonly Statement[];
  readonly sections?: readonly ContentSection[];
  /** The chapters of the guide. */
  chapters?: readonly Chapter[];
  /** How the glossary introduces a term in another language. */
  readonly other?: string;
  others?: Record<string, string>;
  cited?: Record<string, Source>;
  checked?: string;
}
