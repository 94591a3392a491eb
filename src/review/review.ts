/** The review sheet: what a hospital's clinicians and translators do with the words, on their device. */
import {download} from '../lib/download.js';
import {
  forgetReview,
  isStale,
  keepReview,
  keptReview,
  ownWordsOf,
  reviewData,
  type Decision,
  type Review,
} from './decisions.js';
import {openFile, table, wordsFile, type Opened} from './files.js';
import {choose, language, phrases, say, type Language, type Phrase} from './phrases.js';
import {readPassages, type PassageRow} from './passages.js';
import {button, drawDecision, make} from './row.js';

const root = document.documentElement;
const release = root.dataset['release']!;
const passages = readPassages(document);
const decisions = new Map<string, Decision>();

const find = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const report = find('report');
const reviewer = find<HTMLInputElement>('reviewer');
const date = find<HTMLInputElement>('date');
const hospital = find<HTMLInputElement>('hospital');
const today = () =>
  new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

const review = (): Review => ({
  reviewer: reviewer.value.trim(),
  date: date.value,
  hospital: hospital.value.trim(),
  decisions,
});

/* What is kept */

let keeps = true;
let soon: ReturnType<typeof setTimeout> | undefined;

function showKept(): void {
  find('kept').textContent = say(keeps ? 'kept' : 'notKept');
  find('kept').classList.toggle('warning', !keeps);
}

function keepNow(): void {
  if (soon === undefined) return;
  clearTimeout(soon);
  soon = undefined;
  keeps = keepReview(review(), release);
  showKept();
}

function keep(): void {
  clearTimeout(soon);
  soon = setTimeout(keepNow, 300);
}

addEventListener('pagehide', keepNow);
document.addEventListener('visibilitychange', keepNow);

/* Passages */

function decide(passage: PassageRow, change: Partial<Decision>): void {
  const before = decisions.get(passage.id);
  const next: Decision = {
    was: passage.prints,
    ...before,
    ...change,
    release,
    by: reviewer.value.trim(),
    on: date.value,
  };
  // What is decided about is what stands here now; a comment alone decides nothing.
  const decided = 'state' in change || !before ? {...next, was: passage.prints} : next;
  if (decided.state || decided.comment) decisions.set(passage.id, decided);
  else decisions.delete(passage.id);
  keep();
  if ('state' in change) {
    const {activeElement} = document;
    const value = activeElement instanceof HTMLButtonElement && activeElement.value;
    draw(passage);
    if (value && passage.row.contains(activeElement) === false) {
      passage.row.querySelector<HTMLButtonElement>(`.choice[value=${value}]`)?.focus();
    }
  }
  if ('state' in change || 'leaveOut' in change) count();
}

function draw(passage: PassageRow): void {
  drawDecision(
    passage,
    () => decisions.get(passage.id),
    (change) => decide(passage, change),
  );
}

/** A section at once: what is seen and not decided. */
function drawGroups(): void {
  for (const group of document.querySelectorAll<HTMLElement>('.group')) {
    group.querySelector('.all')?.remove();
    const open = () =>
      [...group.querySelectorAll<HTMLElement>('.passage:not([hidden], [data-removed])')]
        .map(({id}) => passages.get(id)!)
        .filter((passage) => !isDecided(passage));
    const many = open().length;
    if (many < 2) continue;
    const all = button('all quiet', 'approveAll', () => {
      for (const passage of open()) {
        decide(passage, {state: 'approved'});
        draw(passage);
      }
      drawGroups();
    });
    all.textContent = say('approveAll', {count: many});
    group.append(all);
  }
}

function isDecided(passage: PassageRow): boolean {
  const decision = decisions.get(passage.id);
  return Boolean(decision?.state) && !isStale(decision!, passage);
}

/* Finding */

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const texts = new Map<string, string>();
const textOf = ({id, row}: PassageRow): string => {
  let text = texts.get(id);
  if (text === undefined) {
    const parts = row.querySelectorAll('.id, .now, .sources');
    text = bare([...parts].map((part) => part.textContent).join(' '));
    texts.set(id, text);
  }
  return text;
};

const states: Readonly<Record<string, (passage: PassageRow, decision?: Decision) => boolean>> = {
  open: (passage) => !isDecided(passage),
  approved: (passage, decision) => decision?.state === 'approved' && isDecided(passage),
  change: (passage, decision) => decision?.state === 'change' && isDecided(passage),
  leave: (_, decision) => Boolean(decision?.leaveOut),
  own: (passage, decision) => Boolean(ownWordsOf(decision, passage)),
  comment: (_, decision) => Boolean(decision?.comment),
  stale: (passage, decision) => Boolean(decision && isStale(decision, passage)),
};

const picked = (id: string) =>
  (document.getElementById(id) as HTMLInputElement | null)?.value ?? '';

function filter(): void {
  const words = bare(picked('search')).split(/\s+/).filter(Boolean);
  const [widget, source, state, change, due] = ['widget', 'source', 'state', 'change', 'due'].map(
    picked,
  );
  let shown = 0;
  for (const passage of passages.values()) {
    const fits =
      (!widget || passage.widget === widget) &&
      (!source || passage.sources.includes(source)) &&
      (!state || states[state]!(passage, decisions.get(passage.id))) &&
      (!due || (passage.due !== '' && passage.due <= due)) &&
      (!change || (change === 'any' ? passage.change !== '' : passage.change === change)) &&
      words.every((word) => textOf(passage).includes(word));
    passage.row.hidden = !fits;
    if (fits) shown++;
  }
  const gone = document.getElementById('widget-removed');
  if (gone)
    gone.hidden = Boolean(
      widget || source || state || due || words.length || (change && !/any|removed/.test(change)),
    );
  for (const part of document.querySelectorAll<HTMLElement>(
    '.group, .widget:not(#widget-removed)',
  )) {
    if (!part.closest('#widget-removed'))
      part.hidden = !part.querySelector('.passage:not([hidden])');
  }
  const all = !words.length && !widget && !source && !state && !change && !due;
  find('none').hidden = shown > 0 || Boolean(gone && !gone.hidden);
  find('everything').hidden = all;
  find('shown').textContent = say('shown', {shown, count: passages.size});
  drawGroups();
}

function count(): void {
  let [approved, change] = [0, 0];
  for (const passage of passages.values()) {
    if (!isDecided(passage)) continue;
    if (decisions.get(passage.id)!.state === 'approved') approved++;
    else change++;
  }
  const open = passages.size - approved - change;
  find('progress').textContent = say('progress', {approved, change, open});
}

/* Files */

const told = (...lines: (Node | string)[]) => report.replaceChildren(...lines);

function saveAs(name: string, type: string, text: string): void {
  download(name, type, text);
  told(make('p', '', say('saved', {name})));
}

const json = (data: object) => `${JSON.stringify(data, null, 2)}\n`;

function showOpened(name: string, {release: from, findings, review: opened}: Opened): void {
  const known = [...opened.decisions.keys()].filter((id) => passages.has(id)).length;
  const lines: HTMLElement[] = [make('p', '', say('imported', {name, count: known}))];
  if (from !== release)
    lines.push(make('p', '', say('report.release', {release: from, now: release})));
  if (findings.length) {
    lines.push(
      make(
        'ul',
        'findings',
        ...findings.slice(0, 200).map(({id, phrase, language: tag}) => {
          const name: Node = passages.has(id)
            ? Object.assign(make('a', '', id), {href: `#${id}`})
            : make('code', '', id.slice(0, 120));
          const where =
            tag && phrase !== 'report.missing' ? `${say(`column.${tag as 'en'}`)}: ` : '';
          return make(
            'li',
            '',
            name,
            ` ${where}${say(phrase, {language: tag ? say(`column.${tag as 'en'}`) : ''})}`,
          );
        }),
      ),
    );
  }
  told(...lines);
}

async function open(file: File): Promise<void> {
  let opened: Opened | undefined;
  try {
    opened = openFile(JSON.parse(await file.text()), passages);
  } catch {
    // Said below.
  }
  if (!opened) {
    told(make('p', 'warning', say('badFile', {name: file.name})));
    return;
  }
  for (const [id, decision] of opened.review.decisions) {
    if (passages.has(id)) decisions.set(id, decision);
  }
  for (const [input, value] of [
    [reviewer, opened.review.reviewer],
    [date, opened.review.date],
    [hospital, opened.review.hospital],
  ] as const) {
    if (value && (!input.value || input === date)) input.value = value;
  }
  keep();
  refresh();
  showOpened(file.name, opened);
}

const clear = find<HTMLButtonElement>('clear');
let sure: ReturnType<typeof setTimeout> | undefined;

function calm(): void {
  clearTimeout(sure);
  sure = undefined;
  clear.textContent = say('clear');
}

function clearAll(): void {
  if (sure === undefined) {
    clear.textContent = say('clear.sure');
    sure = setTimeout(calm, 6000);
    return;
  }
  calm();
  clearTimeout(soon);
  soon = undefined;
  decisions.clear();
  reviewer.value = hospital.value = '';
  date.value = today();
  keeps = forgetReview();
  showKept();
  refresh();
  told(make('p', '', say('cleared')));
}

const acts: Readonly<Record<string, () => void>> = {
  save: () =>
    saveAs(`review-${release}.json`, 'application/json', json(reviewData(review(), release))),
  table: () => saveAs(`review-${release}.csv`, 'text/csv', table(review(), passages)),
  words: () => {
    const file = wordsFile(review(), passages, release);
    if (file) saveAs('words.json', 'application/json', json(file));
    else told(make('p', 'warning', say('noWords')));
  },
  import: () => find('file').click(),
  print: () => print(),
  clear: clearAll,
  everything: () => {
    find('search').closest('form')!.reset();
    filter();
    find('search').focus();
  },
};

/* The sheet's own language */

function speak(tag: Language): void {
  choose(tag);
  root.lang = tag;
  for (const element of document.querySelectorAll<HTMLElement>('[data-t]')) {
    const {t, v} = element.dataset;
    element.textContent = say(t as Phrase, v ? (JSON.parse(v) as Record<string, string>) : {});
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', say(element.dataset['label'] as Phrase));
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-title]')) {
    element.title = say(element.dataset['title'] as Phrase);
  }
  for (const one of document.querySelectorAll<HTMLButtonElement>('.languages button')) {
    one.setAttribute('aria-pressed', `${one.value === tag}`);
  }
  document.title = `${say('title')} · recurrence-widgets ${release}`;
  calm();
  showKept();
  told();
}

function refresh(): void {
  for (const passage of passages.values()) draw(passage);
  filter();
  count();
}

/* Begin */

for (const element of document.querySelectorAll<HTMLElement>('header [hidden], .finder')) {
  element.hidden = element.id === 'file' || element.id === 'everything';
}
const before = keptReview();
reviewer.value = before?.reviewer ?? '';
hospital.value = before?.hospital ?? '';
date.value = today();
for (const [id, decision] of before?.decisions ?? []) {
  if (passages.has(id)) decisions.set(id, decision);
}
keeps = keepReview(review(), release);

const asked = new URLSearchParams(location.search).get('lang');
const wished = [asked, ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
speak(
  wished.find((tag): tag is Language => tag !== undefined && Object.hasOwn(phrases, tag)) ?? 'en',
);
refresh();

for (const [id, act] of Object.entries(acts)) find(id).addEventListener('click', act);
for (const input of [reviewer, date, hospital]) input.addEventListener('input', keep);
find<HTMLInputElement>('file').addEventListener('change', ({target}) => {
  const input = target as HTMLInputElement;
  const file = input.files?.[0];
  // The same file may be opened again.
  if (file) void open(file).then(() => (input.value = ''));
});
let typing: ReturnType<typeof setTimeout> | undefined;
const finder = document.querySelector<HTMLFormElement>('.finder')!;
finder.addEventListener('submit', (event) => event.preventDefault());
finder.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(filter, 120);
});
document.querySelector('.languages')!.addEventListener('click', ({target}) => {
  const one = (target as Element).closest('button');
  if (!one || one.value === language()) return;
  speak(one.value as Language);
  refresh();
});
// What is led to is shown, whatever was filtered.
addEventListener('hashchange', () => {
  const id = decodeURIComponent(location.hash.slice(1));
  if (passages.get(id)?.row.hidden) acts['everything']!();
  document.getElementById(id)?.scrollIntoView();
});
