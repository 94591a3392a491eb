import {safeDocument} from '../lib/safe-globals.js';

// Bound once, because each access to the safe document costs time. Tools import this without a document.
const {createElement: create, createDocumentFragment: createFragment} =
  safeDocument ?? ({} as Document);

/** What an element can contain: text, or another element. */
export type Child = string | Node;

/**
 * Creates an element of text that does not change. Lit needs two comment nodes for each item of a list
 * and one for each text; plain nodes need none, and most of what the widgets show is such text. Attributes
 * that are undefined are left out.
 */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElement {
  const created = create(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) created.setAttribute(name, value);
  }
  created.append(...children);
  return created;
}

/** Puts nodes into a fragment, which Lit renders with a single marker. */
export function fragment(children: readonly Child[]): DocumentFragment {
  const created = createFragment();
  created.append(...children);
  return created;
}
