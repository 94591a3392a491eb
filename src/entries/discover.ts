import {restoreLanguage} from '../i18n/stored-language.js';
import {safeDocument, unshadowed} from '../lib/safe-globals.js';
import {log} from '../lib/warn.js';
import {requestedWidget} from './editor-markup.js';
import {mountWidget} from './mount-widget.js';

/** A switch that keeps the reader's language, in any of the ways in which it may be written. */
const keeper =
  'language-switch[remember],[data-rw=language-switch][data-remember],.rw-language-switch.rw-remember';

/** When to look again for shadow roots, in ms: attaching one is no mutation. */
const LATER = [300, 1_000, 3_000, 10_000, 30_000];

/** At most one such look in this time, in ms. */
const PAUSE = 500;

type Root = ParentNode & Node;

/**
 * Finds the widgets of the page, now and later, in open shadow roots too, by their tags and by the
 * markup that editors may write. `found` gets each with its name, and an editor's place as often as it
 * is seen; the widget goes into it when its code is there. Returns a function that looks through a
 * root, such as a closed shadow root, and watches it from then on.
 */
export function discoverWidgets(
  known: readonly string[],
  found: (name: string, element: Element) => void,
): (root: Root) => void {
  const selector = known.map((name) => `${name},.rw-${name}`) + ',[data-rw]';
  const unknown = new Set<string>();
  const watched = new WeakSet<Node>();
  const awaited = new Set<string>();
  let looking: ReturnType<typeof setTimeout> | undefined;

  const handleElement = (element: Element): void => {
    const {localName} = element;
    const tag = known.includes(localName);
    const name = tag ? localName : requestedWidget(element, known);
    // A place that helps is read by the widget around it.
    if (!name || name === 'support-resource') return;
    if (known.includes(name)) {
      if (!tag) void mountWidget(element, name);
      found(name, element);
    } else if (!unknown.has(name)) {
      unknown.add(name);
      log(
        'warn',
        `data-rw="${name.slice(0, 80)}": expected one of ${known.join(', ')}; ` +
          'what stands there stays.',
      );
    }
  };

  /** What is in a tree, and in the open shadow roots that it has by now. */
  const scan = (tree: Root): void => {
    // A form can hide its members behind its fields.
    const root = tree === document ? safeDocument : unshadowed(tree);
    // Before any content is requested, so that none of the other language is.
    if (root.querySelector(keeper)) restoreLanguage();
    root.querySelectorAll(selector).forEach(handleElement);
    watchShadowRoots(root);
  };

  const watchShadowRoots = (root: Root): void => {
    for (const {localName, shadowRoot} of root.querySelectorAll('*')) {
      // The widgets need no help with what is inside them.
      if (shadowRoot && !known.includes(localName)) watch(shadowRoot);
    }
    // The page's own components may contain widgets once they are defined.
    for (const {localName} of root.querySelectorAll(':not(:defined)')) {
      if (awaited.has(localName) || known.includes(localName)) continue;
      awaited.add(localName);
      customElements.whenDefined(localName).then(lookLater, () => {});
    }
  };

  const look = (): void => {
    looking = undefined;
    watchShadowRoots(safeDocument);
    for (const root of roots) {
      if (root.host.isConnected) watchShadowRoots(root);
      else roots.delete(root);
    }
  };

  const lookLater = (): void => {
    for (const delay of LATER) setTimeout(look, delay);
    look();
  };

  const roots = new Set<ShadowRoot>();

  const observer = new MutationObserver((records) => {
    for (const {addedNodes, target, type} of records) {
      if (type === 'attributes') handleElement(target as Element);
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        handleElement(node as Element);
        const {localName, shadowRoot} = node as Element;
        if (shadowRoot && !known.includes(localName)) watch(shadowRoot);
        scan(node as Element);
      }
    }
    looking ??= setTimeout(look, PAUSE);
  });

  const watch = (root: Root): void => {
    if (watched.has(root)) return;
    watched.add(root);
    if (root instanceof ShadowRoot) roots.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-rw', 'class'],
    });
    scan(root);
  };

  watch(document);
  lookLater();
  return (root) => {
    if (root.nodeType === Node.ELEMENT_NODE) handleElement(root as Element);
    if (watched.has(root.getRootNode())) scan(root);
    else watch(root);
  };
}
