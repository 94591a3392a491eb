import {safeDocument} from '../../lib/safe-globals.js';
import type {SearchEntry} from './search-entries.js';
import {passageStyles} from './guide-search.styles.js';

type Chapter = HTMLElement & {openSection?(id: string): void};

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The innermost element with a text; punctuation and what may be added after it do not count. */
function elementWith(scope: ParentNode, text: string): HTMLElement | undefined {
  const start = letters(text);
  if (!start) return undefined;
  return [...scope.querySelectorAll<HTMLElement>('p, li, dt, dd, .subhead, [part~=passage]')]
    .filter((element) => letters(element.textContent!).startsWith(start))
    .at(-1);
}

/** Moves the focus to an element that has none by itself, and marks it while the focus is there. */
function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.toggleAttribute('data-found', true);
  element.addEventListener(
    'blur',
    () => {
      element.removeAttribute('tabindex');
      element.removeAttribute('data-found');
    },
    {once: true},
  );
  element.focus({preventScroll: true});
  element.scrollIntoView({block: 'center'});
}

/**
 * Opens the section of an entry in its chapter and scrolls to the statement; to the section if the statement is
 * not shown, as a resource that the reader has filtered out.
 */
export function showPassage(chapter: Chapter, {section, title, text, place}: SearchEntry): void {
  const root = chapter.shadowRoot!;
  if (!root.adoptedStyleSheets.includes(passageStyles)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, passageStyles];
  }
  const details = section && root.querySelector(`details.section[id="${section}"]`);
  if (details) chapter.openSection!(section);
  // A section is found by its own heading, which opening it has focused already.
  const scope = details || root;
  const element = elementWith(scope, text) ?? elementWith(scope, title);
  const isSection = details && !place.length;
  if (!element || isSection) return;
  for (let parent = element.closest('details'); parent;) {
    parent.open = true;
    parent = parent.parentElement!.closest('details');
  }
  if (element.getClientRects().length) focusOn(element);
  else safeDocument.defaultView?.requestAnimationFrame(() => focusOn(element));
}
