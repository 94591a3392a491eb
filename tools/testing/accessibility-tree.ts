/** Chromium's accessibility tree as text: a line for each node, `role "name" [states]`, indented like the tree. */
import type {Page} from 'playwright-core';

/** What DevTools returns about a node, as far as it is used here. */
export interface TreeNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: {readonly value?: unknown};
  readonly name?: {readonly value?: unknown};
  readonly description?: {readonly value?: unknown};
  readonly value?: {readonly value?: unknown};
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {readonly value?: unknown};
  }[];
}

/** All nodes of a page, the root first. */
export async function readTree(page: Page): Promise<readonly TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes;
}

/** The states that are read out. */
const states = new Set([
  'checked',
  'disabled',
  'expanded',
  'invalid',
  'level',
  'live',
  'modal',
  'pressed',
  'readonly',
  'required',
  'selected',
  'valuetext',
]);

/** Roles of nodes that are not read out; their children take their places. */
const transparent = new Set([
  'generic',
  'none',
  'emphasis',
  'group',
  'InlineTextBox',
  'LabelText',
  'Legend',
  'LineBreak',
  'mark',
  'strong',
]);

/** Roles whose content is not read out beside their names. */
const leaves = new Set(['button', 'DisclosureTriangle', 'image', 'link', 'searchbox', 'textbox']);

/** Longer texts are cut: what matters is that they are there, and where. */
const MAX_LENGTH = 60;

/** Zero-width characters keep words together or apart; they are not read out. */
const invisible = /[\u200b\u2060]/g;
const normalized = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    // A space that comes from the end of an element.
    .replace(/ (?=[,.;:)?!])/g, '')
    .trim();
const withoutSpaces = (text: string): string => text.replace(invisible, '').replace(/\s+/g, '');

const quoted = (text: string): string => `"${text}"`;
const shortened = (text: string): string =>
  quoted(text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH).replace(/\s\S*$/, '')} …` : text);

const rawText = (property: {readonly value?: unknown} | undefined): string =>
  ['string', 'number'].includes(typeof property?.value) ? `${property!.value as string}` : '';
const textOf = (property: {readonly value?: unknown} | undefined): string =>
  normalized(rawText(property));

function statesOf({properties = [], role}: TreeNode): string {
  const told: string[] = [];
  for (const {name, value} of properties) {
    const text = String(value.value);
    if (!states.has(name) || (name === 'level' && role?.value !== 'heading')) continue;
    if (name === 'expanded') told.push(text === 'true' ? 'expanded' : 'collapsed');
    else if (text === 'true') told.push(name);
    else if (text !== 'false' && text !== 'off') told.push(`${name}=${text}`);
  }
  return told.length ? ` [${told.sort().join(', ')}]` : '';
}

function lineOf(node: TreeNode): string {
  const name = textOf(node.name);
  const value = textOf(node.value);
  const description = textOf(node.description);
  return [
    textOf(node.role),
    name && ` ${quoted(name)}`,
    statesOf(node),
    value && value !== name && ` = ${shortened(value)}`,
    description && ` (${description})`,
  ].join('');
}

/** The tree as lines of text. Neighboring texts are one. */
export function formatTree(nodes: readonly TreeNode[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({childIds = []}: TreeNode) => childIds.flatMap((id) => byId.get(id) ?? []);
  const isTransparent = (node: TreeNode): boolean =>
    node.ignored || (transparent.has(textOf(node.role)) && !textOf(node.name));

  /** The text of a node that contains nothing else; undefined for others. */
  function onlyText(node: TreeNode): string | undefined {
    if (textOf(node.role) === 'StaticText') return rawText(node.name);
    const children = childrenOf(node).filter(({role}) => textOf(role) !== 'ListMarker');
    const parts = children.map((child) =>
      textOf(child.role) === 'StaticText' || isTransparent(child) ? onlyText(child) : undefined,
    );
    return parts.includes(undefined) ? undefined : parts.join(' ');
  }

  const lines: string[] = [];
  let text = '';
  const endText = (indent: string): void => {
    if (normalized(text)) lines.push(`${indent}${shortened(normalized(text))}`);
    text = '';
  };
  const visit = (node: TreeNode, indent: string): void => {
    if (textOf(node.role) === 'ListMarker') return;
    if (textOf(node.role) === 'StaticText') {
      text += rawText(node.name);
      return;
    }
    if (isTransparent(node)) {
      for (const child of childrenOf(node)) visit(child, indent);
      text += ' ';
      return;
    }
    endText(indent);
    const own = onlyText(node);
    const isNamed = withoutSpaces(own ?? '') === withoutSpaces(rawText(node.name));
    const isShort = own !== undefined && !isNamed && !textOf(node.name);
    lines.push(
      `${indent}${lineOf(node)}${isShort && normalized(own) ? `: ${shortened(normalized(own))}` : ''}`,
    );
    if (leaves.has(textOf(node.role)) || (own !== undefined && (isNamed || isShort))) return;
    for (const child of childrenOf(node)) visit(child, `${indent}  `);
    endText(`${indent}  `);
  };
  if (nodes[0]) visit(nodes[0], '');
  return `${lines.join('\n')}\n`;
}
