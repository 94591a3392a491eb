import {pageLang} from './translation.js';

/** The element that holds this one's shadow root; undefined in the document itself. */
export const hostOf = (element: Element): Element | undefined =>
  (element.getRootNode() as Partial<ShadowRoot>).host;

// Called this way, because a form's fields can hide its members.
const {getAttribute} = globalThis.Element?.prototype ?? {};
export const langOf = (element: Element): string | null => getAttribute!.call(element, 'lang');

/** The closest `lang` of an element: its own or that of an ancestor, also across shadow roots. */
export function closestLang(element: Element): string | null {
  for (let scope: Element | undefined = element; scope; scope = hostOf(scope)) {
    const found: Element | null = scope.closest('[lang]');
    if (found) return found === scope.ownerDocument.documentElement ? pageLang() : langOf(found);
  }
  return null;
}

/** Every root (document and shadow roots) whose nodes can carry the nearest `lang`. */
export function ancestorRoots(element: Element): Node[] {
  const roots: Node[] = [];
  for (let scope: Element | undefined = element; scope; scope = hostOf(scope)) {
    roots.push(scope.getRootNode());
  }
  return roots;
}

/** True if a node contains an element, also through shadow roots. */
export function containsDeep(node: Node, element: Element): boolean {
  for (let scope: Element | undefined = element; scope; scope = hostOf(scope)) {
    if (node === scope || scope.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_CONTAINS) {
      return true;
    }
  }
  return false;
}
