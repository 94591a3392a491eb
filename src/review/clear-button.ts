/** The button that deletes the review from this device; it asks for a second press. */
import {deleteSaved} from './autosave.js';
import {report} from './file-actions.js';
import {say} from './phrases.js';
import {showAll} from './render.js';
import {make} from './row.js';
import {byId, date, decisions, hospital, reviewer, today} from './sheet.js';

const CONFIRM_WITHIN = 6000;
const button = byId<HTMLButtonElement>('clear');
let timer: ReturnType<typeof setTimeout> | undefined;

/** Stops waiting for the second press. */
export function resetClearButton(): void {
  clearTimeout(timer);
  timer = undefined;
  button.textContent = say('clear');
}

/** Asks for confirmation at the first press; deletes everything at the second. */
export function clearAll(): void {
  if (timer === undefined) {
    button.textContent = say('clear.sure');
    timer = setTimeout(resetClearButton, CONFIRM_WITHIN);
    return;
  }
  resetClearButton();
  decisions.clear();
  reviewer.value = hospital.value = '';
  date.value = today();
  deleteSaved();
  showAll();
  report(make('p', '', say('cleared')));
}
