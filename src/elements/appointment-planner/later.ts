/**
 * What is loaded after the words: the sheet on paper, copied, shared, saved, in a calendar, and kept on
 * the device. What is done with it says what came of it, by the name of its message.
 */
import type {AppointmentPlannerContent, VisitField} from '../../content/appointment-planner.js';
import type {ChecklistLine} from './checklist.js';
import {download} from '../../lib/download.js';
import {interpolate} from '../../lib/interpolate.js';
import {printSheet} from '../../components/print-sheet.js';
import {remove, onChange, read as kept, write} from '../../lib/storage.js';
import {calendar} from './calendar.js';
import {restore} from './restore.js';
import {sheetText} from './sheet-text.js';
import {isBlank, type Sheet} from './sheet.js';
import {sheetStyles} from './sheet.styles.js';

/** The sheet as it stands on the screen. */
export interface Standing {
  readonly content: AppointmentPlannerContent;
  /** The words of the language that stands under each line. */
  readonly also: AppointmentPlannerContent | undefined;
  /** Day, time, doctor and place, as typed and as read. */
  readonly visit: readonly {
    readonly field: VisitField;
    readonly typed: string;
    readonly readable: string;
  }[];
  /** The lists, by section, in their order. */
  readonly lists: readonly {readonly section: string; readonly lines: readonly ChecklistLine[]}[];
}

/** What came of it. */
export type Told = 'copied' | 'copyFailed' | 'shareFailed' | 'saved' | undefined;

/** The sheet as plain text. */
function text({content, also, visit, lists}: Standing): string {
  const {fields, line} = content.planner;
  const headingOf = (words: AppointmentPlannerContent | undefined, section: string) =>
    words?.sections.find(({id}) => id === section)?.heading;
  return sheetText({
    title: content.heading,
    also: also?.heading,
    fields: visit.map(({field, readable}) => [
      [fields[field], also?.planner.fields[field]].filter(Boolean).join(' / '),
      readable,
    ]),
    noteLabel: line.note,
    sections: lists.map(({section, lines}) => ({
      heading: headingOf(content, section)!,
      also: headingOf(also, section),
      lines: lines.map((line) => ({...line, also: line.also?.words})),
    })),
  });
}

/** Prints the sheet alone, without the page. */
async function print(root: ShadowRoot): Promise<undefined> {
  const sheet = root.querySelector('article')!.cloneNode(true) as Element;
  await printSheet([sheet], [...root.adoptedStyleSheets, sheetStyles.styleSheet!]);
}

async function copy(sheet: Standing): Promise<Told> {
  try {
    await navigator.clipboard.writeText(text(sheet));
    return 'copied';
  } catch {
    return 'copyFailed';
  }
}

async function share(sheet: Standing): Promise<Told> {
  try {
    await navigator.share({title: sheet.content.heading, text: text(sheet)});
    return undefined;
  } catch (error) {
    // The reader may change their mind.
    return (error as Error).name === 'AbortError' ? undefined : 'shareFailed';
  }
}

function save(sheet: Standing): Told {
  download(`${sheet.content.planner.sheet.file}.txt`, 'text/plain', text(sheet));
  return 'saved';
}

/** One for as long as the page is open: a visit that is saved again takes the place of the first. */
const uid = [...crypto.getRandomValues(new Uint32Array(4))]
  .map((part) => part.toString(36))
  .join('-');

function saveCalendar({content, visit}: Standing): Told {
  const {
    calendar: {event, eventWith},
    sheet,
  } = content.planner;
  const typed = (wanted: VisitField) =>
    visit.find(({field}) => field === wanted)?.typed.trim() ?? '';
  const doctor = typed('doctor');
  const file = calendar({
    date: typed('date'),
    time: typed('time'),
    place: typed('where'),
    summary: doctor ? interpolate(eventWith, {doctor}) : event,
    uid,
    now: new Date(),
  });
  download(`${sheet.file}.ics`, 'text/calendar', file);
  return 'saved';
}

/** Under which name the sheet is kept on the device. */
const name = 'appointment-planner';

const recall = (known: readonly string[]): Sheet | undefined => restore(kept(name), known);

/** Keeps a sheet, or forgets an empty one; false where the device refuses. */
const keep = (sheet: Sheet): boolean => (isBlank(sheet) ? remove(name) : write(name, sheet));

/** Calls when another planner, here or in another window, keeps its sheet; gives how to stop that. */
const watch = (changed: () => void): (() => void) => onChange(name, changed);

export default {copy, keep, print, recall, save, saveCalendar, share, text, watch};
