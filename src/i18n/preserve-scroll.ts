/** The innermost element at a point of the screen, inside open shadow roots too. */
function elementAt(x: number, y: number): Element | null {
  let root: DocumentOrShadowRoot = document;
  let found: Element | null = null;
  for (;;) {
    const next: Element | null = root.elementFromPoint(x, y);
    if (!next || next === found) return found;
    found = next;
    if (!next.shadowRoot) return found;
    root = next.shadowRoot;
  }
}

/** The element that has the focus, inside open shadow roots too. */
function deepActiveElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function isInView(element: Element | null): element is Element {
  if (!element || element === document.body) return false;
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The nearest box around an element that scrolls, out of shadow roots and slots. */
function scrollContainer(element: Element): Element {
  for (let node: Node | null = element; node;) {
    // Where the body scrolls, it is the page that does.
    if (node instanceof Element && node !== document.body) {
      const {overflowY} = getComputedStyle(node);
      if (/auto|scroll/.test(overflowY) && node.scrollHeight > node.clientHeight) return node;
    }
    node =
      (node as Element).assignedSlot ??
      node.parentNode ??
      ((node as ShadowRoot).host as Node | undefined) ??
      null;
  }
  return document.scrollingElement ?? document.documentElement;
}

/**
 * Runs a change of the page's words and keeps the reader's place: what has the focus, or else what
 * is read a third down the screen, stays where it was. Words of another language are longer or
 * shorter; browsers' own scroll anchoring is not there in all of them and does not know the focus.
 */
export async function preserveScroll(change: () => Promise<unknown>): Promise<void> {
  const focus = deepActiveElement();
  // What has the focus outside a widget (a search box in a fixed header) does not move with the words.
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
