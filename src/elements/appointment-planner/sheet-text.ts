/** The sheet as plain text, to copy, share or save. */
import type {MarkedText} from '../../content/model.js';

/** One line as plain text, in up to two languages. */
export interface TextLine {
  readonly words: string;
  readonly also?: string | undefined;
  /** The widget in which the reader asked it, as a phrase. */
  readonly from?: string | undefined;
  readonly done?: boolean | undefined;
  readonly note?: string | undefined;
}

/** A sheet to be formatted as text. */
export interface SheetText {
  readonly title: MarkedText;
  readonly also?: MarkedText | undefined;
  readonly fields: readonly (readonly [label: MarkedText, typed: string])[];
  /** The care team's numbers. */
  readonly contacts?: readonly string[];
  /** Phone numbers, medicines and allergies. */
  readonly card?: {
    readonly heading: MarkedText;
    readonly also?: MarkedText | undefined;
    readonly fields: readonly (readonly [label: MarkedText, typed: string])[];
  };
  readonly noteLabel: MarkedText;
  readonly sections: readonly {
    readonly heading: MarkedText;
    readonly also?: MarkedText | undefined;
    readonly lines: readonly TextLine[];
  }[];
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/;

/** Typed text, isolated from the line around it if its direction differs. */
const typed = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

/** Typed text whose further lines are indented. */
const indented = (text: string, indent: string): string =>
  text
    .trim()
    .split(/\r\n|\r|\n/)
    .map(typed)
    .join(`\n${indent}`);

const line = ({words, also, from, done, note}: TextLine, noteLabel: MarkedText): string =>
  [
    `[${done ? 'x' : ' '}] ${indented(words, '    ')}`,
    ...(also ? [`    ${also}`] : []),
    ...(from ? [`    (${from})`] : []),
    ...(note?.trim() ? [`    ${noteLabel}: ${indented(note, '      ')}`] : []),
  ].join('\n');

/** Formats a sheet as text. Omits empty fields and empty lines that the reader added. */
export function sheetText({
  title,
  also,
  fields,
  contacts = [],
  card,
  noteLabel,
  sections,
}: SheetText): string {
  const both = (words: MarkedText, other?: MarkedText) => (other ? `${words} / ${other}` : words);
  const filled = (entries: SheetText['fields']): string =>
    entries
      .filter(([, value]) => value.trim())
      .map(([label, value]) => `${label}: ${indented(value, '  ')}`)
      .join('\n');
  const cardText = card ? filled(card.fields) : '';
  const parts = [
    both(title, also),
    filled(fields),
    contacts.join('\n'),
    cardText && `${both(card!.heading, card!.also).toLocaleUpperCase()}\n${cardText}`,
    ...sections.map(({heading, also, lines}) =>
      [
        both(heading, also).toLocaleUpperCase(),
        ...lines.filter(({words}) => words.trim()).map((each) => line(each, noteLabel)),
      ].join('\n'),
    ),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
