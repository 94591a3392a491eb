/** Scripts of the page cancel these to prevent copying. */
const copyEvents = ['contextmenu', 'copy', 'cut', 'dragstart', 'paste', 'selectstart'];

/** Shortcuts of the page listen for keys; some anti-copy scripts cancel the mouse. */
const fieldEvents = ['keydown', 'keypress', 'keyup', 'mousedown'];

/** A dialog around the widget needs these to close and to keep the focus inside. */
const leaves = (event: Event): boolean => /^(?:Escape|Tab)$/.test((event as KeyboardEvent).key);

/**
 * Keeps events inside a render root that are none of the page's business, and returns that root: keys
 * typed and clicks in fields, and what belongs to copying. Listeners that a page adds to its window or
 * document for the capture phase come first; nothing can be done about those.
 */
export function keepEvents<Root extends HTMLElement | DocumentFragment>(root: Root): Root {
  const isOwn = (event: Event): Element | undefined => {
    const [target] = event.composedPath() as [Element];
    // A page's own fields in slots pass through here too.
    return target.getRootNode() === root ? target : undefined;
  };
  for (const type of copyEvents) {
    root.addEventListener(type, (event) => isOwn(event) && event.stopPropagation());
  }
  for (const type of fieldEvents) {
    root.addEventListener(type, (event) => {
      if (isOwn(event)?.matches?.('input, select, textarea') && !leaves(event)) {
        event.stopPropagation();
      }
    });
  }
  return root;
}
