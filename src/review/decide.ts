/** Changes decisions and shows them in the passages' rows. */
import {saveSoon} from './autosave.js';
import type {Decision} from './decisions.js';
import type {PassageRow} from './passages.js';
import {say} from './phrases.js';
import {button, drawDecision} from './row.js';
import {byId, date, decisions, isDecided, passages, release, reviewer} from './sheet.js';

/** Fires on the window after a decision changed. */
export const decisionChange = 'decision-change';

/** Changes the decision about a passage. */
export function decide(passage: PassageRow, change: Partial<Decision>): void {
  const before = decisions.get(passage.id);
  const next: Decision = {
    was: passage.prints,
    ...before,
    ...change,
    release,
    by: reviewer.value.trim(),
    on: date.value,
  };
  // A decision is about the text shown now; a comment alone decides nothing.
  const decided = 'state' in change || !before ? {...next, was: passage.prints} : next;
  if (decided.state || decided.comment) decisions.set(passage.id, decided);
  else decisions.delete(passage.id);
  saveSoon();
  if ('state' in change) {
    const {activeElement} = document;
    const value = activeElement instanceof HTMLButtonElement && activeElement.value;
    renderDecision(passage);
    if (value && !passage.row.contains(activeElement)) {
      passage.row.querySelector<HTMLButtonElement>(`.choice[value=${value}]`)?.focus();
    }
  }
  if ('state' in change || 'leaveOut' in change) showProgress();
  dispatchEvent(new Event(decisionChange));
}

/** Shows the decision about a passage in its row. */
export function renderDecision(passage: PassageRow): void {
  drawDecision(
    passage,
    () => decisions.get(passage.id),
    (change) => decide(passage, change),
  );
}

/** Adds a button to each section that approves its visible, undecided passages. */
export function renderApproveAll(): void {
  for (const group of document.querySelectorAll<HTMLElement>('.group')) {
    group.querySelector('.all')?.remove();
    const undecided = () =>
      [...group.querySelectorAll<HTMLElement>('.passage:not([hidden], [data-removed])')]
        .map(({id}) => passages.get(id)!)
        .filter((passage) => !isDecided(passage));
    const {length} = undecided();
    if (length < 2) continue;
    const approveAll = button('all quiet', 'approveAll', () => {
      for (const passage of undecided()) decide(passage, {state: 'approved'});
      renderApproveAll();
    });
    approveAll.textContent = say('approveAll', {count: length});
    group.append(approveAll);
  }
}

/** Shows how many passages are approved, to be changed, and undecided. */
export function showProgress(): void {
  const states = [...passages.values()].map(
    (passage) => isDecided(passage) && decisions.get(passage.id)!.state,
  );
  const count = (state: Decision['state'] | false) => states.filter((one) => one === state).length;
  byId('progress').textContent = say('progress', {
    approved: count('approved'),
    change: count('change'),
    open: count(false),
  });
}
