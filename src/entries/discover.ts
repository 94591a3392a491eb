import {restoreLanguage} from '../i18n/stored-language.js';
import {safeDocument, unshadowed} from '../lib/safe-globals.js';
import {log} from '../lib/warn.js';
import {requestedWidget} from './editor-markup.js';
import {mountWidget} from './mount-widget.js';

/** Selects language switches that remember the reader's choice, in any of their markups. */
const rememberingSwitch =
  'language-switch[remember],[data-rw=language-switch][data-remember],.rw-language-switch.rw-remember';

/** Delays after which to look for new shadow roots, in ms: observers do not report attachShadow(). */
const DELAYS = [300, 1_000, 3_000, 10_000, 30_000];

/** Minimum time between two such searches, in ms. */
const INTERVAL = 500;

type Root = ParentNode & Node;

/**
 * Finds the widgets of the page, now and later, also in open shadow roots, by their tags and by the
 * markup of editors. Calls `found` with the name of each; for an element with editor markup, every time
 * it changes. Its widget is mounted when the code has loaded. Returns a function that searches a root,
 * such as a closed shadow root, and watches it from then on.
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
    // Read by the <support-resources> around it.
    if (!name || name === 'support-resource') return;
    if (known.includes(name)) {
      if (!tag) void mountWidget(element, name);
      found(name, element);
    } else if (!unknown.has(name)) {
      unknown.add(name);
      log(
        'warn',
        `data-rw="${name.slice(0, 80)}": expected one of ${known.join(', ')}; ` +
          'the element stays as it is.',
      );
    }
  };

  /** What is in a tree, and in the open shadow roots that it has by now. */
  const scan = (tree: Root): void => {
    // The fields of a form can shadow its members.
    const root = tree === document ? safeDocument : unshadowed(tree);
    // First, so that no content is requested in another language.
    if (root.querySelector(rememberingSwitch)) restoreLanguage();
    root.querySelectorAll(selector).forEach(handleElement);
    watchShadowRoots(root);
  };

  const watchShadowRoots = (root: Root): void => {
    for (const {localName, shadowRoot} of root.querySelectorAll('*')) {
      // Widgets create the elements in their own shadow roots.
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
    for (const delay of DELAYS) setTimeout(look, delay);
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
    looking ??= setTimeout(look, INTERVAL);
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
