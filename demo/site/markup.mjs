/**
 * Elements as data, and written as HTML. The same data is written into a snippet and built into the
 * live preview, so that both are one thing.
 *
 * @typedef {object} Node
 * @property {string} tag
 * @property {readonly (readonly [string, string | true])[]} attributes `true`: an attribute without a value
 * @property {readonly Node[]} children
 * @property {string} text what stands inside, after the children
 */

/** Text as it stands between tags. */
export const escapeText = (text) =>
  text.replace(/[&<>]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign]);

/** Text as it stands in a double-quoted attribute. */
export const escapeAttribute = (text) => escapeText(text).replaceAll('"', '&quot;');

const opening = ({tag, attributes}) =>
  `<${tag}${attributes
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`))
    .join('')}>`;

/** Elements as HTML, one under the other. */
export function markup(nodes, indent = '') {
  return nodes
    .map((node) => {
      const {tag, children, text} = node;
      const inside = escapeText(text);
      if (!children.length) return `${indent}${opening(node)}${inside}</${tag}>`;
      const lines = [markup(children, `${indent}  `), ...(inside ? [`${indent}  ${inside}`] : [])];
      return `${indent}${opening(node)}\n${lines.join('\n')}\n${indent}</${tag}>`;
    })
    .join('\n');
}

/** The same elements, alive. */
export function build(nodes, document) {
  return nodes.map(({tag, attributes, children, text}) => {
    const element = document.createElement(tag);
    for (const [name, value] of attributes) element.setAttribute(name, value === true ? '' : value);
    element.append(...build(children, document), ...(text ? [text] : []));
    return element;
  });
}
