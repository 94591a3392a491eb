/** Saves the review as files and opens files of the sheet. */
import {download} from '../lib/download.js';
import {saveSoon} from './autosave.js';
import {reviewData} from './decisions.js';
import {openFile, table, wordsFile, type Finding, type Opened} from './files.js';
import {languageName} from '../lib/language-name.js';
import {capitalize} from '../lib/capitalize.js';
import {language, say} from './phrases.js';
import {showAll} from './render.js';
import {make} from './row.js';
import {
  byId,
  currentReview,
  date,
  decisions,
  hospital,
  passages,
  release,
  reviewer,
} from './sheet.js';

/** Shows a message about files, or none. */
export const report = (...lines: (Node | string)[]): void =>
  byId('report').replaceChildren(...lines);

function saveAs(name: string, type: string, text: string): void {
  download(name, type, text);
  report(make('p', '', say('saved', {name})));
}

const toJson = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

export const saveReview = (): void =>
  saveAs(
    `review-${release}.json`,
    'application/json',
    toJson(reviewData(currentReview(), release)),
  );

export const saveTable = (): void =>
  saveAs(`review-${release}.csv`, 'text/csv', table(currentReview(), passages));

export function saveWords(): void {
  const file = wordsFile(currentReview(), passages, release);
  if (file) saveAs('words.json', 'application/json', toJson(file));
  else report(make('p', 'warning', say('noWords')));
}

const MAX_FINDINGS = 200;

function renderFinding({id, phrase, language: tag}: Finding): HTMLElement {
  const link: Node = passages.has(id)
    ? Object.assign(make('a', '', id), {href: `#${id}`})
    : make('code', '', id.slice(0, 120));
  const name = tag ? languageName(tag, language()) : '';
  const where = tag && phrase !== 'report.missing' ? `${capitalize(name)}: ` : '';
  return make('li', '', link, ` ${where}${say(phrase, {language: name})}`);
}

function showOpened(name: string, {release: from, findings, review}: Opened): void {
  const count = [...review.decisions.keys()].filter((id) => passages.has(id)).length;
  const lines: HTMLElement[] = [make('p', '', say('imported', {name, count}))];
  if (from !== release) {
    lines.push(make('p', '', say('report.release', {release: from, now: release})));
  }
  if (findings.length) {
    lines.push(make('ul', 'findings', ...findings.slice(0, MAX_FINDINGS).map(renderFinding)));
  }
  report(...lines);
}

async function read(file: File): Promise<Opened | undefined> {
  try {
    return openFile(JSON.parse(await file.text()), passages);
  } catch {
    return undefined;
  }
}

/** Opens a saved review or a `words.json` and adds its decisions to the sheet. */
export async function open(file: File): Promise<void> {
  const opened = await read(file);
  if (!opened) {
    report(make('p', 'warning', say('badFile', {name: file.name})));
    return;
  }
  const {review} = opened;
  for (const [id, decision] of review.decisions) if (passages.has(id)) decisions.set(id, decision);
  if (review.reviewer && !reviewer.value) reviewer.value = review.reviewer;
  if (review.hospital && !hospital.value) hospital.value = review.hospital;
  if (review.date) date.value = review.date;
  saveSoon();
  showAll();
  showOpened(file.name, opened);
}
