import {restoreLanguage} from '../i18n/stored-language.js';
import {mountWidget, requestedWidget} from './editor-markup.js';

/** A switch that keeps the reader's language, in any of the ways in which it may be written. */
const keeper =
  'language-switch[remember],[data-rw=language-switch][data-remember],.rw-language-switch.rw-remember';

/**
 * Finds the widgets of the page, now and later, in open shadow roots too, by their tags and by the
 * markup that editors may write. `found` gets each with its name, and an editor's place as often as it
 * is seen; the widget goes into it when its code is there.
 */
export function discoverWidgets(
  known: readonly string[],
  found: (name: string, element: Element) => void,
): void {
  const selector = known.map((name) => `${name},.rw-${name}`) + ',[data-rw]';
  const unknown = new Set<string>();

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
      console.warn(
        `recurrence-widgets: data-rw="${name.slice(0, 80)}": expected one of ${known.join(', ')}; ` +
          'what stands there stays.',
      );
    }
  };

  /** What is in a tree, and in the open shadow roots that it has by now. */
  const find = (root: ParentNode & Node): void => {
    // Before any words are asked for, so that none of the other language come.
    if (root.querySelector(keeper)) restoreLanguage();
    root.querySelectorAll(selector).forEach(handleElement);
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) watch(shadowRoot);
  };

  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        handleElement(node);
        if (node.shadowRoot) watch(node.shadowRoot);
        find(node);
      }
    }
  });

  const watch = (root: ParentNode & Node): void => {
    observer.observe(root, {childList: true, subtree: true});
    find(root);
  };

  watch(document);
}
