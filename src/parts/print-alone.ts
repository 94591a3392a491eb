/**
 * Prints one element of the page and nothing else. A frame would do it too, but a strict policy or an
 * iPhone would not: so what is not printed is marked, and a style sheet for paper hides it.
 */
const mark = 'data-rw-print';
const rules = `@media print {
  [${mark}=away], [${mark}=way]::before, [${mark}=way]::after { display: none !important }
  [${mark}=way] {
    display: block !important; position: static !important; float: none !important;
    width: auto !important; max-width: none !important; height: auto !important;
    max-height: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
    overflow: visible !important; transform: none !important; columns: auto !important;
    background: none !important
  }
}`;

/** Marks what is on the way to an element and what stands beside it; undone by what it returns. */
function markAround(element: Element): () => void {
  const marked: Element[] = [];
  const roots = new Set<Document | ShadowRoot>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const set = (target: Element, value: string) => {
    target.setAttribute(mark, value);
    marked.push(target);
  };
  set(element, 'self');
  for (let node: Element = element; ;) {
    roots.add(node.getRootNode() as Document | ShadowRoot);
    const parent = node.parentNode;
    for (const beside of parent?.children ?? []) {
      if (beside !== node && !beside.hasAttribute(mark)) set(beside, 'away');
    }
    const above: Element | null =
      node.assignedSlot ?? (parent instanceof ShadowRoot ? parent.host : node.parentElement);
    if (!above) break;
    set(above, 'way');
    node = above;
  }
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const target of marked) target.removeAttribute(mark);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  };
}

/** Opens the print dialog for one element; it has `data-rw-print` as long as it is printed alone. */
export function printAlone(element: Element): void {
  addEventListener('afterprint', markAround(element), {once: true});
  print();
}
