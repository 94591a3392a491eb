/** A section of a widget, with its heading by language. */
export interface SectionData {
  readonly id: string;
  readonly headings: Readonly<Record<string, string>>;
}

/** A source of the content, and how much rests on it. */
export interface SourceData {
  readonly title: string;
  /** BCP 47 tag of the source's language. */
  readonly language: string;
  readonly publisher: string;
  /** ISO date, as precise as printed; absent where the source has none. */
  readonly date?: string;
  readonly address?: string;
  /** How many passages cite it. */
  readonly passages: number;
  /** True if it is from outside the United States. */
  readonly isAbroad: boolean;
}

/** A criterion of the accessibility conformance report. */
export interface ConformanceData {
  /** Number and name, such as `1.4.3 Contrast (Minimum) (AA)`. */
  readonly criterion: string;
  readonly conformance: string;
  readonly remarks: string;
}

/** A table of the accessibility conformance report. */
export interface ConformanceTable {
  readonly title: string;
  readonly rows: readonly ConformanceData[];
}

/** Facts about the build that the site's pages and scripts use. */
export interface SiteData {
  readonly version: string;
  /** BCP 47 tags of the widgets' languages, the source language first. */
  readonly languages: readonly string[];
  /** The tags of all elements, in the order in which a reader needs them. */
  readonly tags: readonly string[];
  /** The sections of each element. */
  readonly sections: Readonly<Record<string, readonly SectionData[]>>;
  /** The heading of each element that shows content, by language. */
  readonly headings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The CSS of each preset. */
  readonly themes: Readonly<Record<string, string>>;
  /** The files of the build, relative to `dist/`, without chunks. */
  readonly files: readonly string[];
  /** True if `widgets.js` also turns `data-rw` elements into widgets. */
  readonly supportsEditorMarkup: boolean;
  /** For each element and language, the files to preload with the script. */
  readonly preload: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The subresource integrity hash of each file. */
  readonly integrity: Readonly<Record<string, string>>;
}
