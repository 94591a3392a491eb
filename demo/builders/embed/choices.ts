import data from 'site:data';
import type {SectionData} from '../../site-data.js';

/** A field of a hospital's own help line. */
export const helpLineFields = [
  'name',
  'phone',
  'hours',
  'time-zone',
  'languages',
  'url',
  'text',
] as const;

export type HelpLine = Readonly<Record<(typeof helpLineFields)[number], string>>;

export const readerTools = ['language', 'print', 'listen', 'text-size', 'feedback'] as const;

/** The state of the embed builder. */
export interface EmbedChoices {
  /** Tags, in their order on the page. */
  readonly widgets: readonly string[];
  /** Section ids by tag, for widgets that do not show all sections in their own order. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
  /** Empty: the page's language. */
  readonly lang: string;
  /** The name of a preset, or empty. */
  readonly theme: string;
  readonly tools: readonly string[];
  readonly level: number;
  readonly reviewedBy: string;
  readonly reviewedOn: string;
  /** The URL of the hospital's `words.json`, or empty. */
  readonly words: string;
  /** The care team's phone number, also in the fallback content. */
  readonly call: string;
  /** The care team's number for nights and weekends. */
  readonly careNight: string;
  /** The care team's name. */
  readonly careName: string;
  readonly lines: readonly HelpLine[];
  /** The id of the form of the snippet. */
  readonly form: string;
  /** The URL of the release's files. */
  readonly address: string;
  readonly preload: boolean;
  readonly integrity: boolean;
}

export const defaultChoices: EmbedChoices = {
  widgets: ['recurrence-explainer'],
  sections: {},
  lang: '',
  theme: '',
  tools: ['language'],
  level: 2,
  reviewedBy: '',
  reviewedOn: '',
  words: '',
  call: '',
  careNight: '',
  careName: '',
  lines: [],
  form: 'tag',
  address: '',
  preload: false,
  integrity: false,
};

/** All sections of an element, in its own order. */
export const sectionsOf = (tag: string): readonly SectionData[] => data.sections[tag] ?? [];

/** The presets of this build. The default theme needs no style sheet. */
export const presets: readonly string[] = Object.keys(data.themes).filter(
  (name) => name !== 'default',
);

/** Settings for all widgets on a page, without empty ones: the care team and the URL of `words.json`. */
export const pageSettings = ({
  careName,
  call,
  careNight,
  words,
}: EmbedChoices): (readonly [name: string, value: string])[] =>
  (
    [
      ['care-name', careName],
      ['care-phone', call],
      ['care-phone-after-hours', careNight],
      ['words', words],
    ] as const
  ).filter(([, value]) => value.trim());

/** A help line from whatever fields are known. */
export const helpLine = (fields: (name: string) => string | null): HelpLine =>
  Object.fromEntries(helpLineFields.map((name) => [name, fields(name) ?? ''])) as HelpLine;
