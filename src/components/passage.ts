import type {TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {LinesPassage, MarkedText, Passage} from '../content/model.js';
import {element, fragment, type Child} from './element.js';
import {heading} from './heading.js';
import {inlineNodes, renderInline} from './inline.js';

/** A small heading within a section, for a Lit template. `level` is 1 to 6. */
export const subhead = (level: number, title: MarkedText): TemplateResult =>
  heading(level, 'subhead', renderInline(title));

/** The same as a node. */
export const subheadNode = (level: number, title: MarkedText): HTMLElement =>
  element(`h${Math.min(level, 6)}`, {class: 'subhead', part: 'subhead'}, ...inlineNodes(title));

/** A paragraph. */
const paragraphNode = (text: MarkedText, className?: string): HTMLElement =>
  element('p', {part: 'passage', class: className}, ...inlineNodes(text));

/** A list of passages; numbered if `tag` is `ol`. */
export const listNode = (
  passages: readonly Pick<Passage, 'text'>[],
  className = 'items',
  tag: 'ul' | 'ol' = 'ul',
): HTMLElement =>
  element(
    tag,
    {class: className, part: 'list', role: 'list'},
    ...passages.map(({text}) => element('li', {part: 'passage'}, ...inlineNodes(text))),
  );

/** The lines of “In short” under their label; nothing if a hospital omits all of them. */
export const inShort = (lines: readonly Passage[] | undefined, label: string): unknown =>
  guard([label, ...(lines ?? [])], () =>
    fragment(
      lines?.length
        ? [
            element(
              'div',
              {class: 'short', part: 'short'},
              element('p', {class: 'subhead'}, label),
              listNode(lines, 'brief'),
            ),
          ]
        : [],
    ),
  );

/** A paragraph or a note, under its own small heading if it has a title. `level` is 1 to 6. */
export function passageNodes({form, title, text}: Passage, level: number): Child[] {
  const isNote = form === 'note';
  const nodes = [paragraphNode(text, isNote ? undefined : form)];
  if (title) nodes.unshift(subheadNode(level, title));
  return isNote ? [element('div', {class: 'note', part: 'note'}, ...nodes)] : nodes;
}

/** Statements, each with its label. */
export const statementNodes = (
  lines: readonly Passage[],
  labels: readonly MarkedText[],
): HTMLElement[] =>
  lines.map(({text}, index) =>
    element('div', {}, element('p', {class: 'label'}, labels[index] ?? ''), paragraphNode(text)),
  );

/** Statements side by side, each under its label. */
export const statementsNode = (
  {id, title, lines}: LinesPassage,
  labels: readonly MarkedText[],
  level: number,
): HTMLElement =>
  element(
    'div',
    {class: 'lines', part: 'lines', 'data-ask': id},
    subheadNode(level, title),
    ...statementNodes(lines, labels),
  );

/** Renders paragraphs and notes in a Lit template; other passages replace their nodes. */
export const renderPassages = (passages: readonly Passage[], level: number): unknown =>
  guard([level, ...passages], () =>
    fragment(passages.flatMap((passage) => passageNodes(passage, level))),
  );
