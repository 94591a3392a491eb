/** Saves the review in this browser, shortly after each change. */
import {forgetReview, keepReview} from './decisions.js';
import {say} from './phrases.js';
import {byId, currentReview, release} from './sheet.js';

const DELAY = 300;
let isSaved = true;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows if this browser can save the review. */
export function showSaveState(): void {
  const state = byId('kept');
  state.textContent = say(isSaved ? 'kept' : 'notKept');
  state.classList.toggle('warning', !isSaved);
}

/** Saves the review now. */
export function saveNow(): void {
  cancel();
  isSaved = keepReview(currentReview(), release);
  showSaveState();
}

/** Saves the review soon. */
export function saveSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(saveNow, DELAY);
}

/** Deletes the saved review. */
export function deleteSaved(): void {
  cancel();
  isSaved = forgetReview();
  showSaveState();
}

function cancel(): void {
  clearTimeout(timer);
  timer = undefined;
}

function savePending(): void {
  if (timer !== undefined) saveNow();
}
addEventListener('pagehide', savePending);
document.addEventListener('visibilitychange', savePending);
