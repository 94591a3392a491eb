import {safeDocument} from '../lib/safe-globals.js';

/** The innermost element at a point of the viewport, including open shadow roots. */
function elementAt(x: number, y: number): Element | null {
  let root: DocumentOrShadowRoot = safeDocument;
  let found: Element | null = null;
  for (;;) {
    const next: Element | null = root.elementFromPoint(x, y);
    if (!next || next === found) return found;
    found = next;
    if (!next.shadowRoot) return found;
    root = next.shadowRoot;
  }
}

/** The focused element, including open shadow roots. */
function deepActiveElement(): Element | null {
  let element = safeDocument.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function isInView(element: Element | null): element is Element {
  if (!element || element === safeDocument.body) return false;
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The closest scrollable ancestor of an element, through slots and shadow roots. */
function scrollContainer(element: Element): Element {
  for (let node: Node | null = element; node;) {
    // If the body scrolls, the page's scrolling element does.
    if (node instanceof Element && node !== safeDocument.body) {
      const {overflowY} = getComputedStyle(node);
      if (/auto|scroll/.test(overflowY) && node.scrollHeight > node.clientHeight) return node;
    }
    node =
      (node as Element).assignedSlot ??
      node.parentNode ??
      ((node as ShadowRoot).host as Node | undefined) ??
      null;
  }
  return safeDocument.scrollingElement ?? safeDocument.documentElement;
}

/**
 * Returns a function that finds an element again: text that is rendered anew has new elements, found by
 * their position among those of their kind in the same part of the widget.
 */
function locator(element: Element): () => Element | undefined {
  const container = element.closest('.body, .lead');
  const target = element.closest('a, button, summary, [part~=passage]') ?? element;
  const kind = target.matches('a, button, summary') ? target.localName : '[part~=passage]';
  const index = [...(container?.querySelectorAll(kind) ?? [])].indexOf(target);
  return () => (element.isConnected ? element : container?.querySelectorAll(kind)[index]);
}

/**
 * Applies a language change and preserves the reader's place: the focused element, or else what is
 * a third down the screen, stays where it was. Text in another language is longer or shorter; not all
 * browsers anchor the scroll position, and those that do ignore the focus.
 */
export async function preserveScroll(change: () => Promise<unknown>): Promise<void> {
  const focused = deepActiveElement();
  // If the focus is outside any widget (a search box in a fixed header), the text does not move it.
  const anchor =
    isInView(focused) && focused.getRootNode() !== document
      ? focused
      : elementAt(innerWidth / 2, innerHeight / 3);
  const before = anchor?.getBoundingClientRect().top;
  const locate = anchor && locator(anchor);
  const locateFocused = focused && locator(focused);
  await change();
  if (!focused?.isConnected)
    (locateFocused?.() as HTMLElement | undefined)?.focus({preventScroll: true});
  const after = locate?.();
  if (!after?.isConnected || before === undefined) return;
  const moved = after.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) scrollContainer(after).scrollBy({top: moved, behavior: 'instant'});
}
