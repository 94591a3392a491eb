import data from 'site:data';
import {fallbackText} from '../../../elements/catalog.js';
import type {ElementNode} from '../../../layout/markup.js';
import {localize} from '../../../layout/text.js';
import {pageSettings, sectionsOf, type EmbedChoices} from '../choices.js';

/** Elements that show content, as opposed to a control for the page. */
export const hasContent = (tag: string): boolean => tag in data.headings;

/** Of the reader's tools, help lines take only the language buttons. */
const toolsOf = (tag: string, tools: readonly string[]): readonly string[] =>
  tag === 'support-resources' ? tools.filter((tool) => tool === 'language') : tools;

type Attributes = [name: string, value: string][];

function attributesOf(tag: string, choices: EmbedChoices): Attributes {
  const {lang, level, reviewedBy, reviewedOn} = choices;
  const attributes: Attributes = [];
  if (lang) attributes.push(['lang', lang]);
  if (!hasContent(tag)) return attributes;
  const sections = choices.sections[tag];
  if (sections && sectionsOf(tag).length) attributes.push(['sections', sections.join(' ')]);
  const tools = toolsOf(tag, choices.tools).join(' ') || 'none';
  if (tools !== 'language') attributes.push(['tools', tools]);
  if (level !== 2) attributes.push(['heading-level', String(level)]);
  if (reviewedBy) attributes.push(['reviewed-by', reviewedBy]);
  if (reviewedBy && reviewedOn) attributes.push(['reviewed-on', reviewedOn]);
  return attributes;
}

const helpLineNodes = ({lines}: EmbedChoices): ElementNode[] =>
  lines.map(({text, ...fields}) => ({
    tag: 'support-resource',
    attributes: Object.entries(fields).filter(([, value]) => value),
    children: [],
    text,
  }));

/** The fallback with the number; without one, only whom to call. */
const fallbackFor = (text: string, call: string): string =>
  call ? text.replace('555-0100', () => call) : text.replace(/: 555-0100$/, '.');

/** The chosen elements with their attributes, help lines and fallback content. */
export function elementNodes(choices: EmbedChoices): ElementNode[] {
  const {widgets, lang, call} = choices;
  return widgets.map((tag) => ({
    tag,
    attributes: attributesOf(tag, choices),
    children: tag === 'support-resources' ? helpLineNodes(choices) : [],
    text: hasContent(tag) ? fallbackFor(localize(fallbackText, lang), call) : '',
  }));
}

/** Adds the page's settings to each element, for pages without a script tag to declare them on. */
export const withPageSettings = (
  nodes: readonly ElementNode[],
  choices: EmbedChoices,
): ElementNode[] =>
  nodes.map((node) =>
    hasContent(node.tag)
      ? {...node, attributes: [...node.attributes, ...pageSettings(choices)]}
      : node,
  );
