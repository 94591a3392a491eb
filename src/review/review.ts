/** The review sheet: a hospital's clinicians and translators review the content, on their own device. */
import {saveNow, saveSoon} from './autosave.js';
import {clearAll} from './clear-button.js';
import {keptReview} from './decisions.js';
import {open, saveReview, saveTable, saveWords} from './file-actions.js';
import {initFilter, resetFilter} from './filter.js';
import {showAll} from './render.js';
import {initSheetLanguage} from './sheet-language.js';
import {byId, date, decisions, hospital, passages, reviewer, today} from './sheet.js';

for (const element of document.querySelectorAll<HTMLElement>('header [hidden], .finder')) {
  element.hidden = element.id === 'file' || element.id === 'everything';
}

const saved = keptReview();
reviewer.value = saved?.reviewer ?? '';
hospital.value = saved?.hospital ?? '';
date.value = today();
for (const [id, decision] of saved?.decisions ?? []) {
  if (passages.has(id)) decisions.set(id, decision);
}
saveNow();
initSheetLanguage();
initFilter();
showAll();

/** By the id of the button. */
const actions: Readonly<Record<string, () => void>> = {
  save: saveReview,
  table: saveTable,
  words: saveWords,
  import: () => byId('file').click(),
  print: () => print(),
  clear: clearAll,
  everything: () => {
    resetFilter();
    byId('search').focus();
  },
};
for (const [id, action] of Object.entries(actions)) byId(id).addEventListener('click', action);
for (const input of [reviewer, date, hospital]) input.addEventListener('input', saveSoon);

byId<HTMLInputElement>('file').addEventListener('change', ({target}) => {
  const input = target as HTMLInputElement;
  const file = input.files?.[0];
  // Without a reset, opening the same file again would not fire an event.
  if (file) void open(file).then(() => (input.value = ''));
});

// The target of a link is shown even if the filters hide it.
addEventListener('hashchange', () => {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = document.getElementById(id);
  if (target?.closest('[hidden]')) resetFilter();
  target?.scrollIntoView();
});
