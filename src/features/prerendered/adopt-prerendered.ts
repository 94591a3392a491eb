/** What a reader can have pressed, opened, filled in or put the focus on before the widget was alive. */
const pressable = 'a, button, input, summary, textarea';

type Pressable = HTMLElement & Partial<Pick<HTMLInputElement, 'checked' | 'value'>>;

/** Elements by what they say; of those that say the same, each with its number. */
function indexByText(elements: readonly Pressable[]): Map<string, Pressable> {
  const found = new Map<string, Pressable>();
  const counts: Record<string, number> = {};
  for (const element of elements) {
    const said = element.textContent!.replace(/\s+/g, ' ').trim();
    counts[said] = (counts[said] ?? 0) + 1;
    found.set(`${counts[said]} ${said}`, element);
  }
  return found;
}

/** The innermost element with the focus, from a root downwards. */
function focusIn(root: DocumentOrShadowRoot): HTMLElement | null {
  const found = root.activeElement as HTMLElement | null;
  return (found?.shadowRoot && focusIn(found.shadowRoot)) ?? found;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/**
 * Puts what a widget draws in the place of what the page brought along, which starts with `first` in
 * the widget's shadow root: what the reader has opened stays open, what was filled in stays, the focus
 * and what is read stay where they are. Called before the widget draws; gives what is to be called
 * after, in the same task.
 */
export function adoptPrerendered(first: ChildNode): (() => void) | undefined {
  // Another language may have been asked for meanwhile, and came first.
  if (!first.isConnected) return undefined;
  const root = first.getRootNode() as ShadowRoot;
  const all = [...root.childNodes];
  const old = all.slice(all.indexOf(first));
  const pressables = () => [...root.querySelectorAll<Pressable>(pressable)];
  const before = pressables();
  const focus = focusIn(root);
  const anchor =
    focus ??
    before.findLast(
      (element) => element.getClientRects().length && topOf(element) < innerHeight / 3,
    );
  const top = anchor && topOf(anchor);

  return () => {
    const after = indexByText(pressables().filter((element) => !before.includes(element)));
    const now = new Map(
      [...indexByText(before)].map(([said, element]) => [element, after.get(said)] as const),
    );
    for (const [element, other] of now) {
      if (!other) continue;
      const details = element.parentElement;
      if (details instanceof HTMLDetailsElement) {
        (other.parentElement as HTMLDetailsElement).open = details.open;
      }
      if (other.checked !== element.checked) other.click();
      if (other.value !== element.value && 'value' in element) {
        other.value = element.value!;
        other.dispatchEvent(new Event('input'));
      }
    }
    // No layout is asked for while both are there, lest an engine scrolls by itself.
    for (const node of old) node.remove();
    // What is not among them was not drawn anew: a chapter in its guide.
    const stays = (element: HTMLElement) => (now.has(element) ? now.get(element) : element);
    if (focus) stays(focus)?.focus({preventScroll: true});
    const place = anchor && stays(anchor);
    if (place) scrollBy({top: topOf(place) - top!, behavior: 'instant'});
  };
}
