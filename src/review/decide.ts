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

/** The visible, undecided passages of a section. */
const undecidedIn = (group: HTMLElement): PassageRow[] =>
  [...group.querySelectorAll<HTMLElement>('.passage:not([hidden], [data-removed])')]
    .map(({id}) => passages.get(id)!)
    .filter((passage) => !isDecided(passage));

/** Removes a section's button. The keyboard goes on from the section's heading. */
function removeApproveAll(group: HTMLElement, approveAll: HTMLElement): void {
  const hadFocus = approveAll === document.activeElement;
  approveAll.remove();
  if (!hadFocus) return;
  const heading = group.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? group;
  heading.tabIndex = -1;
  heading.focus();
}

/** Adds a button to each section that approves its visible, undecided passages. */
export function renderApproveAll(): void {
  for (const group of document.querySelectorAll<HTMLElement>('.group')) {
    const {length} = undecidedIn(group);
    let approveAll = group.querySelector<HTMLElement>(':scope > .all');
    if (length < 2) {
      if (approveAll) removeApproveAll(group, approveAll);
      continue;
    }
    // The same button stays, so that it keeps the focus.
    if (!approveAll) {
      approveAll = button('all quiet', 'approveAll', () => {
        for (const passage of undecidedIn(group)) decide(passage, {state: 'approved'});
        renderApproveAll();
      });
      group.append(approveAll);
    }
    approveAll.textContent = say('approveAll', {count: length});
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
