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
 * Runs a change of the page's content and preserves the scroll position of the focused element, else of the
 * element a third down the viewport: text in another language is longer or shorter. Not all browsers have
 * scroll anchoring, and it ignores the focus.
 */
export async function preserveScroll(change: () => Promise<unknown>): Promise<void> {
  const focus = deepActiveElement();
  // A focused element outside of widgets, such as a search box in a fixed header, does not move.
  const anchor =
    isInView(focus) && focus.getRootNode() !== document
      ? focus
      : elementAt(innerWidth / 2, innerHeight / 3);
  const before = anchor?.getBoundingClientRect().top;
  await change();
  if (!anchor?.isConnected || before === undefined) return;
  const moved = anchor.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) scrollContainer(anchor).scrollBy({top: moved, behavior: 'instant'});
}
