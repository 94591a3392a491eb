/** The node above this one; a shadow root's is its host, which `closest()` does not cross. */
function parentAcrossShadow(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** The value of the nearest `lang` attribute, from the element itself upwards, through shadow roots. */
export function closestLang(element: Element): string | null {
  for (let node: Node | null = element; node; node = parentAcrossShadow(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang != null) return lang;
  }
  return null;
}

/** Every root (document and shadow roots) whose nodes can carry the nearest `lang`. */
export function ancestorRoots(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
}
