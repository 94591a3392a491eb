/** The language of the sheet's own labels and buttons. */
import {showSaveState} from './autosave.js';
import {languageName} from '../lib/language-name.js';
import {capitalize} from '../lib/capitalize.js';
import {resetClearButton} from './clear-button.js';
import {report} from './file-actions.js';
import {choose, language, phrases, say, type Language, type Phrase} from './phrases.js';
import {showAll} from './render.js';
import {release} from './sheet.js';

const each = (selector: string, task: (element: HTMLElement) => void): void =>
  document.querySelectorAll<HTMLElement>(selector).forEach(task);

function setSheetLanguage(tag: Language): void {
  choose(tag);
  document.documentElement.lang = tag;
  each('[data-t]', (element) => {
    const {t, v} = element.dataset;
    element.textContent = say(t as Phrase, v ? (JSON.parse(v) as Record<string, string>) : {});
  });
  each('[data-label]', (element) =>
    element.setAttribute('aria-label', say(element.dataset['label'] as Phrase)),
  );
  each('[data-title]', (element) => (element.title = say(element.dataset['title'] as Phrase)));
  each('[data-language]', (element) => {
    element.textContent = capitalize(languageName(element.dataset['language']!, tag));
  });
  each('.languages button', (button) =>
    button.setAttribute('aria-pressed', `${(button as HTMLButtonElement).value === tag}`),
  );
  document.title = `${say('title')} · recurrence-widgets ${release}`;
  resetClearButton();
  showSaveState();
  report();
}

/** Starts in the language of `?lang=`, else the browser's, and follows the language buttons. */
export function initSheetLanguage(): void {
  const requested = new URLSearchParams(location.search).get('lang');
  const preferred = [requested, ...navigator.languages]
    .map((tag) => tag?.split('-')[0]!.toLowerCase())
    .find((tag): tag is Language => tag !== undefined && Object.hasOwn(phrases, tag));
  setSheetLanguage(preferred ?? 'en');
  document.querySelector('.languages')!.addEventListener('click', ({target}) => {
    const button = (target as Element).closest('button');
    if (!button || button.value === language()) return;
    setSheetLanguage(button.value as Language);
    showAll();
  });
}
