import {NativeEvent} from '../../lib/safe-globals.js';

/** Elements that a reader can have clicked, opened, filled in or focused before the widget was defined. */
const interactive = 'a, button, input, summary, textarea';

type Interactive = HTMLElement & Partial<Pick<HTMLInputElement, 'checked' | 'value'>>;

/** Indexes elements by their text; those with the same text are numbered. */
function indexByText(elements: readonly Interactive[]): Map<string, Interactive> {
  const index = new Map<string, Interactive>();
  const counts: Record<string, number> = {};
  for (const element of elements) {
    const text = element.textContent!.replace(/\s+/g, ' ').trim();
    counts[text] = (counts[text] ?? 0) + 1;
    index.set(`${counts[text]} ${text}`, element);
  }
  return index;
}

/** The innermost focused element within a root. */
function focusedIn(root: DocumentOrShadowRoot): HTMLElement | null {
  const focused = root.activeElement as HTMLElement | null;
  return (focused?.shadowRoot && focusedIn(focused.shadowRoot)) ?? focused;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Copies what the reader changed in a prerendered element to its live counterpart. */
function copyState(from: Interactive, to: Interactive): void {
  const details = from.parentElement;
  if (details instanceof HTMLDetailsElement) {
    (to.parentElement as HTMLDetailsElement).open = details.open;
  }
  if (to.checked !== from.checked) to.click();
  if (to.value !== from.value && 'value' in from) {
    to.value = from.value!;
    to.dispatchEvent(new NativeEvent('input'));
  }
}

/**
 * Replaces prerendered markup, which starts with `first` in the widget's shadow root, with what the
 * widget renders: open sections, form values, focus and scroll position are kept. Call it before the
 * widget renders, and the returned function right after, in the same task.
 */
export function adoptPrerendered(first: ChildNode): (() => void) | undefined {
  // Another language was requested meanwhile and has rendered first.
  if (!first.isConnected) return undefined;
  const root = first.getRootNode() as ShadowRoot;
  const nodes = [...root.childNodes];
  const prerendered = nodes.slice(nodes.indexOf(first));
  const findInteractive = () => [...root.querySelectorAll<Interactive>(interactive)];
  const before = findInteractive();
  const focused = focusedIn(root);
  const anchor =
    focused ??
    before.findLast(
      (element) => element.getClientRects().length && topOf(element) < innerHeight / 3,
    );
  const top = anchor && topOf(anchor);

  return () => {
    const after = indexByText(findInteractive().filter((element) => !before.includes(element)));
    const counterparts = new Map(
      [...indexByText(before)].map(([text, element]) => [element, after.get(text)] as const),
    );
    for (const [from, to] of counterparts) if (to) copyState(from, to);
    // Reading the layout while both exist could make a browser scroll on its own.
    for (const node of prerendered) node.remove();
    // An element without an entry was not rendered again: a chapter inside its guide.
    const current = (element: HTMLElement) =>
      counterparts.has(element) ? counterparts.get(element) : element;
    if (focused) current(focused)?.focus({preventScroll: true});
    const target = anchor && current(anchor);
    if (target) scrollBy({top: topOf(target) - top!, behavior: 'instant'});
  };
}
