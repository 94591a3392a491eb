import {paperWidth} from './message.js';

/** An element and all in its shadow root that have one themselves, as the chapters of the guide do. */
const withRoots = (element: Element): Element[] =>
  element.shadowRoot
    ? [element, ...[...element.shadowRoot.querySelectorAll('*')].flatMap(withRoots)]
    : [];

/**
 * The height of the document on paper. A host page is laid out for paper before it could ask for it, so this is
 * measured before: everything is opened as it is for printing, and closed again before it is painted.
 */
export function measureForPaper(widget: Element): number {
  const opened: HTMLDetailsElement[] = [];
  for (const element of withRoots(widget)) {
    (element as {renderAll?(): void} & Element).renderAll?.();
    opened.push(...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
  }
  const {style} = document.body;
  for (const details of opened) details.open = true;
  style.width = `${paperWidth}px`;
  const {height} = document.body.getBoundingClientRect();
  style.width = '';
  for (const details of opened) details.open = false;
  return Math.ceil(height);
}
