/** The text of a widget for readers, crawlers and feeds without scripts, one piece per section. */
import {
  attributeOf,
  childrenOf,
  findElement,
  isSection,
  parse,
  plainNode,
  type Element,
  type Node,
} from './plain-html.ts';

/** The text of a widget in one language. Its first heading is an `h2`. */
export interface StaticText {
  readonly intro: string;
  /** By section id, in the widget's own order. */
  readonly sections: Readonly<Record<string, string>>;
  readonly outro: string;
}

const tidy = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(
      / ?(<\/?(?:h\d|p|ul|ol|li|dl|dt|dd|details|summary|table|tbody|thead|tr)\b[^>]*>) ?/g,
      '$1',
    )
    .replace(/<p><\/p>/g, '')
    .trim();

/** A section of the widget itself: its heading and its body are in a box. */
function sectionOf(node: Node): {id: string; html: string} | undefined {
  if (!('tagName' in node) || node.tagName !== 'div') return undefined;
  const details = childrenOf(node).find(isSection) as Element | undefined;
  const id = details && attributeOf(details, 'id');
  return id ? {id, html: tidy(childrenOf(node).map(plainNode).join(''))} : undefined;
}

/** Reads the text of a prerendered element, such as `static/NAME.LANGUAGE.fragment.html`. */
export function staticText(fragment: string): StaticText {
  const article = findElement(parse(fragment), 'article');
  if (!article) throw new Error('the fragment has no article');
  const sections: Record<string, string> = {};
  const before: string[] = [];
  const after: string[] = [];
  for (const node of childrenOf(article)) {
    const section = sectionOf(node);
    if (section) sections[section.id] = section.html;
    else (Object.keys(sections).length ? after : before).push(plainNode(node));
  }
  return {intro: tidy(before.join('')), sections, outro: tidy(after.join(''))};
}
