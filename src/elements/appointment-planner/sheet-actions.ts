/** The actions of the sheet, loaded after the content: print, copy, share, save, calendar and storage. */
import type {ArticleElement} from '../../base/article-element.js';
import type {
  AppointmentPlannerContent,
  CardField,
  VisitField,
} from '../../content/appointment-planner.js';
import type {ChecklistLine} from './checklist.js';
import {saveFile} from './save-file.js';
import type {MarkedText} from '../../content/model.js';
import {stripMarks} from '../../lib/inline-marks/parse-inline.js';
import {interpolate} from '../../lib/interpolate.js';
import {PrintEvent} from '../../base/print-event.js';
import {printSheet} from '../../components/print-sheet.js';
import {remove, onChange, read, write} from '../../lib/storage.js';
import {calendar} from './calendar.js';
import {restore} from './restore.js';
import {sheetText} from './sheet-text.js';
import {isBlank, type Sheet} from './sheet.js';
import {sheetStyles} from './sheet.styles.js';

/** The sheet as displayed. */
export interface SheetSnapshot {
  readonly content: AppointmentPlannerContent;
  /** The content in the second language. */
  readonly secondContent: AppointmentPlannerContent | undefined;
  /** The care team's numbers, one per line, in both languages. */
  readonly contacts: readonly (readonly MarkedText[])[];
  /** Day, time, doctor and place, as typed and as formatted for the language. */
  readonly visit: readonly {
    readonly field: VisitField;
    readonly value: string;
    readonly formatted: string;
  }[];
  /** Phone numbers, medicines and allergies, as typed. */
  readonly card: readonly {readonly field: CardField; readonly value: string}[];
  /** The lists of the selected sections, in order. */
  readonly lists: readonly {readonly section: string; readonly lines: readonly ChecklistLine[]}[];
}

/** The outcome of an action, by the name of its message. */
export type ActionResult = 'copied' | 'copyFailed' | 'shareFailed' | 'saved' | undefined;

/** The sheet as plain text. */
function text({content, secondContent, contacts, visit, card, lists}: SheetSnapshot): string {
  const {fields, line} = content.planner;
  const headingOf = (source: AppointmentPlannerContent | undefined, section: string) =>
    source?.sections.find(({id}) => id === section)?.heading;
  return sheetText({
    title: content.heading,
    also: secondContent?.heading,
    fields: visit.map(({field, formatted}) => [
      [fields[field], secondContent?.planner.fields[field]].filter(Boolean).join(' / '),
      formatted,
    ]),
    card: {
      heading: content.planner.card.heading,
      also: secondContent?.planner.card.heading,
      fields: card.map(({field, value}) => [
        [content.planner.card.fields[field], secondContent?.planner.card.fields[field]]
          .filter(Boolean)
          .join(' / '),
        value,
      ]),
    },
    contacts: [...new Set(contacts.flat())].map(stripMarks),
    noteLabel: line.note,
    sections: lists.map(({section, lines}) => ({
      heading: headingOf(content, section)!,
      also: headingOf(secondContent, section),
      lines: lines.map(({text, translation, origin, own, removable, done, note}) => ({
        words: text,
        also: translation?.text,
        // The mark of a question that fits the answers would tell others what these are.
        from: removable && !own ? origin : undefined,
        done,
        note,
      })),
    })),
  });
}

/** Prints only the sheet, without the page around it. */
function print(planner: ArticleElement<AppointmentPlannerContent>): undefined {
  const {adoptedStyleSheets} = planner.shadowRoot!;
  planner.dispatchEvent(new PrintEvent(''));
  printSheet([planner.cloneArticle()], planner, [...adoptedStyleSheets, sheetStyles.styleSheet!]);
}

async function copy(sheet: SheetSnapshot): Promise<ActionResult> {
  try {
    await navigator.clipboard.writeText(text(sheet));
    return 'copied';
  } catch {
    return 'copyFailed';
  }
}

async function share(sheet: SheetSnapshot): Promise<ActionResult> {
  try {
    await navigator.share({title: sheet.content.heading, text: text(sheet)});
    return undefined;
  } catch (error) {
    // The reader may close the share dialog.
    return (error as Error | undefined)?.name === 'AbortError' ? undefined : 'shareFailed';
  }
}

const save = (sheet: SheetSnapshot): Promise<ActionResult> =>
  saveFile(`${sheet.content.planner.sheet.file}.txt`, 'text/plain', text(sheet));

/** Stays the same until the page is left, so that saving a visit again updates the calendar entry. */
const uid = [...crypto.getRandomValues(new Uint32Array(4))]
  .map((part) => part.toString(36))
  .join('-');

function saveCalendar({content, visit}: SheetSnapshot): Promise<ActionResult> {
  const {
    calendar: {event, eventWith},
    sheet,
  } = content.planner;
  const valueOf = (name: VisitField) => visit.find(({field}) => field === name)?.value.trim() ?? '';
  const doctor = valueOf('doctor');
  const file = calendar({
    date: valueOf('date'),
    time: valueOf('time'),
    place: valueOf('where'),
    summary: doctor ? interpolate(eventWith, {doctor}) : event,
    uid,
    now: new Date(),
  });
  return saveFile(`${sheet.file}.ics`, 'text/calendar', file);
}

/** The key in the browser's storage. */
const key = 'appointment-planner';

const recall = (known: readonly string[]): Sheet | undefined => restore(read(key), known);

/** Stores a sheet, or removes a blank one; false if the browser refuses. */
const keep = (sheet: Sheet): boolean => (isBlank(sheet) ? remove(key) : write(key, sheet));

/**
 * Calls `changed` when another planner, on this page or in another window, stores its sheet. Returns a
 * function that stops this.
 */
const watch = (changed: () => void): (() => void) => onChange(key, changed);

export default {copy, keep, print, recall, save, saveCalendar, share, text, watch};
