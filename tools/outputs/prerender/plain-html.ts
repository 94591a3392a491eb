/**
 * The prerendered shadow root of a widget as plain HTML for the document itself: only text, headings, lists
 * and links, which every browser, crawler, feed reader and mail program shows. Controls that need the
 * script are left out.
 */
import {parseFragment, serializeOuter, type DefaultTreeAdapterTypes as Tree} from 'parse5';

type Node = Tree.ChildNode;
type Element = Tree.Element;

/** Replaced by what is inside them. */
const unwrapped = new Set(['article', 'div', 'slot', 'footer', 'section', 'mark']);
/** Left out with everything inside. */
const omitted = new Set(
  'button fieldset form input label link nav progress script select style svg textarea'.split(' '),
);
/** As in no-script.css, with the controls that this page has no place for. */
const omittedClasses = new Set(
  (
    'actions kept keeping languages languages-beside list-actions near new print-call question say search ' +
    'stop take turn where'
  ).split(' '),
);
const keptAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'target', 'rel', 'lang', 'hreflang'],
  ol: ['start'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};

const isElement = (node: Node): node is Element => 'tagName' in node;
export const attributeOf = ({attrs}: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;
const classesOf = (element: Element) => (attributeOf(element, 'class') ?? '').split(/\s+/);
/** A link to a place of this page, or to a file of the release, has no target in other pages. */
const isDeadLink = (href: string) => href.startsWith('#') || /^https:\/\/your-server\./.test(href);

export const childrenOf = (node: Element): Node[] =>
  node.tagName === 'template' ? (node as Tree.Template).content.childNodes : node.childNodes;

export const textOf = (node: Node): string =>
  'value' in node ? node.value : isElement(node) ? childrenOf(node).map(textOf).join('') : '';

const isOmitted = (element: Element): boolean =>
  omitted.has(element.tagName) ||
  attributeOf(element, 'hidden') !== undefined ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  classesOf(element).some((name) => omittedClasses.has(name)) ||
  attributeOf(element, 'role') === 'status';

/** The body of a section, which is collapsed in the widget, with its summary as a paragraph. */
export function plainSection(details: Element): string {
  const [summary, ...body] = childrenOf(details).filter(isElement);
  const lead = childrenOf(summary!).map(plainNode).join('').trim();
  return `${lead && `<p>${lead}</p>`}${body.map(plainNode).join('')}`;
}

/** True if it is a section, not the sources of one. */
export const isSection = (node: Node): boolean =>
  isElement(node) && node.tagName === 'details' && classesOf(node).includes('section');

/** A node as plain HTML; empty elements are left out. */
export function plainNode(node: Node): string {
  if ('value' in node) return serializeOuter(node).replace(/[\s\u200b]+/g, ' ');
  if (!isElement(node) || isOmitted(node)) return '';
  if (isSection(node)) return plainSection(node);
  const {tagName} = node;
  const inner = childrenOf(node).map(plainNode).join('');
  if (!inner.trim()) return tagName === 'br' ? '<br>' : '';
  if (unwrapped.has(tagName) || tagName === 'template' || tagName.includes('-'))
    return ` ${inner} `;
  const href = attributeOf(node, 'href');
  if (tagName === 'a' && (href === undefined || isDeadLink(href))) {
    return href === '#' ? '' : inner;
  }
  if (tagName === 'summary') return `<summary>${inner.trim()}</summary>`;
  const names = ['lang', ...(keptAttributes[tagName] ?? [])];
  const attributes = node.attrs
    .filter(({name, value}) => names.includes(name) && value !== '_self')
    .map(({name, value}) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`)
    .join('');
  if (tagName === 'span' && !attributes) return inner;
  return `<${tagName}${attributes}>${inner.trim()}</${tagName}>`;
}

/** The first element with this tag in a fragment, which may be in a shadow root. */
export function findElement(nodes: readonly Node[], tagName: string): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.tagName === tagName) return node;
    const found = findElement(childrenOf(node), tagName);
    if (found) return found;
  }
  return undefined;
}

export const parse = (html: string): Node[] => parseFragment(html).childNodes;

export type {Element, Node};
