/** Searches and filters the passages. */
import {foldAccents} from '../lib/fold-accents.js';
import {isStale, ownWordsOf, type Decision} from './decisions.js';
import {renderApproveAll} from './decide.js';
import type {PassageRow} from './passages.js';
import {say} from './phrases.js';
import {byId, decisions, isDecided, passages} from './sheet.js';

const texts = new Map<string, string>();

/** The searchable text of a passage, read from its row when first needed. */
function textOf({id, row}: PassageRow): string {
  let text = texts.get(id);
  if (text === undefined) {
    const parts = row.querySelectorAll('.id, .now, .sources');
    text = foldAccents([...parts].map((part) => part.textContent).join(' '));
    texts.set(id, text);
  }
  return text;
}

const states: Readonly<Record<string, (passage: PassageRow, decision?: Decision) => boolean>> = {
  open: (passage) => !isDecided(passage),
  approved: (passage, decision) => decision?.state === 'approved' && isDecided(passage),
  change: (passage, decision) => decision?.state === 'change' && isDecided(passage),
  leave: (_, decision) => Boolean(decision?.leaveOut),
  own: (passage, decision) => Boolean(ownWordsOf(decision, passage)),
  comment: (_, decision) => Boolean(decision?.comment),
  stale: (passage, decision) => Boolean(decision && isStale(decision, passage)),
};

/** The value of a filter; the sheet without a comparison has no `change` filter. */
const valueOf = (id: string): string =>
  (document.getElementById(id) as HTMLInputElement | null)?.value ?? '';

/** Shows the passages that match all filters, and hides empty sections. */
export function applyFilter(): void {
  const words = foldAccents(valueOf('search')).split(/\s+/).filter(Boolean);
  const [widget, source, state, change, due] = ['widget', 'source', 'state', 'change', 'due'].map(
    valueOf,
  );
  const matches = (passage: PassageRow): boolean =>
    (!widget || passage.widget === widget) &&
    (!source || passage.sources.includes(source)) &&
    (!state || states[state]!(passage, decisions.get(passage.id))) &&
    (!due || (passage.due !== '' && passage.due <= due)) &&
    (!change || (change === 'any' ? passage.change !== '' : passage.change === change)) &&
    words.every((word) => textOf(passage).includes(word));
  let shown = 0;
  for (const passage of passages.values()) {
    passage.row.hidden = !matches(passage);
    if (!passage.row.hidden) shown++;
  }
  const removed = document.getElementById('widget-removed');
  if (removed) {
    const excluded = change && !/any|removed/.test(change);
    removed.hidden = Boolean(widget || source || state || due || words.length || excluded);
  }
  const parts = '.group, .widget:not(#widget-removed)';
  for (const part of document.querySelectorAll<HTMLElement>(parts)) {
    if (part.closest('#widget-removed')) continue;
    part.hidden = !part.querySelector('.passage:not([hidden])');
  }
  byId('none').hidden = shown > 0 || Boolean(removed && !removed.hidden);
  const isFiltered = Boolean(words.length || widget || source || state || change || due);
  byId('proposals').hidden = isFiltered;
  byId('everything').hidden = !isFiltered;
  byId('shown').textContent = say('shown', {shown, count: passages.size});
  renderApproveAll();
}

/** Clears all filters. */
export function resetFilter(): void {
  byId('search').closest('form')!.reset();
  applyFilter();
}

const DELAY = 120;

/** Filters as the reviewer types and chooses. */
export function initFilter(): void {
  const form = document.querySelector<HTMLFormElement>('.finder')!;
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(applyFilter, DELAY);
  });
}
