/** What a reader can have pressed, opened or put the focus on before the widget was alive. */
const pressable = 'a, button, input, summary, textarea';

const textOf = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

/** The innermost element with the focus, from a root downwards. */
function focusIn(root: DocumentOrShadowRoot): HTMLElement | null {
  const found = root.activeElement as HTMLElement | null;
  return (found?.shadowRoot && focusIn(found.shadowRoot)) ?? found;
}

/**
 * Puts what a widget draws in the place of what the page brought along, which starts with `first` in
 * the widget's shadow root: what the reader has opened stays open, the focus and what is read stay
 * where they are. Called before the widget draws; gives what is to be called after, in the same task.
 */
export function takeOver(first: ChildNode): (() => void) | undefined {
  // Another language may have been asked for meanwhile, and came first.
  if (!first.isConnected) return undefined;
  const root = first.getRootNode() as ShadowRoot;
  const old = [...root.childNodes].slice([...root.childNodes].indexOf(first));
  const before = old.flatMap((node) =>
    node instanceof Element ? [...node.querySelectorAll<HTMLElement>(pressable)] : [],
  );
  const focus = focusIn(root);
  const topOf = (element: Element) => element.getBoundingClientRect().top;
  const anchor =
    focus ??
    before.findLast(
      (element) => element.getClientRects().length && topOf(element) < innerHeight / 3,
    );
  const top = anchor && topOf(anchor);

  return () => {
    const after = [...root.querySelectorAll<HTMLElement>(pressable)].filter(
      (element) => !before.includes(element),
    );
    /** What says the same now; of several, the one with the same number. */
    const nowOf = (element: HTMLElement) => {
      const same = (one: HTMLElement) => textOf(one) === textOf(element);
      return before.includes(element)
        ? after.filter(same)[before.filter(same).indexOf(element)]
        : element;
    };
    for (const summary of before) {
      const {parentElement: details} = summary;
      const now = nowOf(summary)?.parentElement;
      if (details instanceof HTMLDetailsElement && now instanceof HTMLDetailsElement) {
        now.open = details.open;
      }
    }
    if (focus) nowOf(focus)?.focus({preventScroll: true});
    for (const node of old) node.remove();
    const now = anchor && nowOf(anchor);
    if (now) scrollBy({top: topOf(now) - top!, behavior: 'instant'});
  };
}
