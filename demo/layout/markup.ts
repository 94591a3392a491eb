/** An element as data: written into a snippet, and built into the live preview. */
export interface ElementNode {
  readonly tag: string;
  /** `true` is an attribute without a value. */
  readonly attributes: readonly (readonly [name: string, value: string | true])[];
  readonly children: readonly ElementNode[];
  /** Text after the children. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};

/** Escapes text for use between tags. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (character) => entities[character]!);

/** Escapes text for use in a double-quoted attribute. */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

const openingTag = ({tag, attributes}: ElementNode): string =>
  `<${tag}${attributes
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`))
    .join('')}>`;

/** Elements as HTML, one per line, children indented. */
export function toHtml(nodes: readonly ElementNode[], indent = ''): string {
  return nodes
    .map((node) => {
      const {tag, children} = node;
      const text = escapeText(node.text);
      if (!children.length) return `${indent}${openingTag(node)}${text}</${tag}>`;
      const lines = [toHtml(children, `${indent}  `), ...(text ? [`${indent}  ${text}`] : [])];
      return `${indent}${openingTag(node)}\n${lines.join('\n')}\n${indent}</${tag}>`;
    })
    .join('\n');
}

/** The same elements as DOM nodes. */
export function toElements(nodes: readonly ElementNode[], document: Document): HTMLElement[] {
  return nodes.map(({tag, attributes, children, text}) => {
    const element = document.createElement(tag);
    for (const [name, value] of attributes) element.setAttribute(name, value === true ? '' : value);
    element.append(...toElements(children, document), ...(text ? [text] : []));
    return element;
  });
}
