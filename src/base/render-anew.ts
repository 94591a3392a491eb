import {safeDocument} from '../lib/safe-globals.js';

type Field = HTMLElement & Partial<Pick<HTMLInputElement, 'checked' | 'value'>>;

const stateful = 'a, button, details, input, select, summary, textarea';

/** Names an element by what does not depend on the language: its id, or its value or place in one. */
function keysOf(root: ParentNode): Map<string, Field> {
  const keys = new Map<string, Field>();
  for (const element of root.querySelectorAll<Field>(stateful)) {
    const {id, localName} = element;
    const name = element.getAttribute('name') ?? '';
    const value = element.getAttribute('value') ?? element.lang;
    const within = id ? '' : (element.closest('[id]')?.id ?? '');
    const key = [localName, id, within, name, value].join(' ');
    let number = 0;
    while (keys.has(`${key} ${number}`)) number++;
    keys.set(`${key} ${number}`, element);
  }
  return keys;
}

/**
 * True if a page translator (Chrome, Edge, Google) has replaced text by `<font>` boxes. Lit writes into the
 * text nodes that it has rendered, so what it updates would never show.
 */
export const isRewritten = (root: ParentNode): boolean => root.querySelector('font') !== null;

/**
 * Removes what was rendered, with `clear`; the function that it returns is called after rendering anew, and
 * restores what the reader has opened, filled in and focused.
 */
export function renderAnew(root: ParentNode & DocumentOrShadowRoot, clear: () => void): () => void {
  const before = keysOf(root);
  const open = [...before].map(([key, element]) => [key, (element as HTMLDetailsElement).open]);
  const values = [...before].map(([key, {value, checked}]) => [key, {value, checked}] as const);
  const focused = [...before].find(([, element]) => element === root.activeElement)?.[0];
  const {scrollingElement} = safeDocument;
  const top = scrollingElement?.scrollTop;
  clear();
  return () => {
    const after = keysOf(root);
    for (const [key, isOpen] of open) {
      const element = after.get(key as string);
      if (element?.localName === 'details') (element as HTMLDetailsElement).open = Boolean(isOpen);
    }
    for (const [key, {value, checked}] of values) {
      const element = after.get(key);
      if (!element?.matches('input, select, textarea')) continue;
      // The reader's last answer has been rendered already.
      if (element.matches('[type=search], textarea') && value !== undefined) element.value = value;
      else if (element.matches('[type=checkbox]')) element.checked = checked!;
    }
    if (focused) after.get(focused)?.focus({preventScroll: true});
    if (scrollingElement && top !== undefined) scrollingElement.scrollTop = top;
  };
}
