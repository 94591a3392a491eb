/** The parent of a node; for a shadow root, its host, which `closest()` does not reach. */
function parentAcrossShadow(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** The value of the closest `lang` attribute, from the element itself up, through shadow roots. */
export function closestLang(element: Element): string | null {
  for (let node: Node | null = element; node; node = parentAcrossShadow(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang != null) return lang;
  }
  return null;
}

/** The roots (document and shadow roots) that can contain the closest `lang`. */
export function ancestorRoots(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
}
