// eslint-disable-next-line no-restricted-imports -- the chapter is markup that this build has rendered
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {escapeHtml} from '../../../src/lib/escape-html.ts';
import type {CareTeam} from './care-team.ts';
import type {Elements} from './load-elements.ts';
import {renderToString} from './render-to-string.ts';
import {staticText} from './static-text.ts';
import type {StyleSheets} from './style-sheets.ts';

/** The parts of a content module that pages are made of. */
export interface ContentModule {
  readonly heading: string;
  readonly short?: readonly {readonly text: string}[];
  readonly lead: readonly {readonly text: string}[];
  readonly sections?: readonly {readonly id: string}[];
  readonly chapters?: readonly {readonly id: string}[];
}

/** Content by language, then by the name of its module. */
export type Content = Readonly<Record<string, Readonly<Record<string, ContentModule>>>>;

export interface MarkupContext {
  readonly elements: Elements;
  readonly content: Content;
  readonly sheets: StyleSheets;
  /** URL of `dist/`, as seen from the page: relative, or of another server. */
  readonly root: string;
  /** The attributes that name the hospital's care team. */
  readonly careTeam?: CareTeam;
}

/** The guide contains a chapter, which is an element too. */
export const guide = 'recurrence-guide';

interface Shown {
  readonly name: string;
  readonly language: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly isChapter?: boolean;
}

/**
 * The same text outside the shadow root, which some browsers, reader views, mail programs and crawlers do not
 * read. It has no slot, so where the shadow root is supported it is not rendered.
 */
function plainText(html: string): string {
  const {intro, sections, outro} = staticText(html);
  return `<div>${intro}${Object.values(sections).join('')}${outro}</div>`;
}

/**
 * An element as HTML: a declarative shadow root, the targets of links to its parts, and its plain text.
 */
export function elementMarkup(context: MarkupContext, shown: Shown): string {
  const {elements, content, sheets, root, careTeam = {}} = context;
  const {name, language, attributes = {}, isChapter = false} = shown;
  const properties: Record<string, unknown> = {
    headingLevel: attributes['heading-level'] ?? null,
    tools: attributes.tools ?? null,
    view: {language, messages: content[language]!['interface'], content: content[language]![name]},
  };
  if (name === guide) {
    properties.current = unsafeHTML(firstChapter(context, shown));
    properties.state = 'open';
  }
  const anchors: string[] = [];
  const base = root === '../' ? '' : `${root}static/`;
  Object.assign(elements.staticPage, {element: name, language, base, isChapter, anchors});
  const element = Object.assign(new elements.classes[name]!(), properties);
  element.willUpdate(new Map<never, never>());
  const html = renderToString(element.render());
  const given = Object.entries({...attributes, ...(isChapter ? {} : careTeam)}).map(
    ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
  );
  const target = (slot: string, id: string) =>
    `<span slot="${slot}" id="${elements.urls.anchorId(name, id)}"></span>`;
  // The start of a section has a slot for media, which can hold the target too.
  const sections = isChapter ? [] : (content[language]![name]!.sections ?? []);
  const targets = [
    ...sections
      .map(({id}) => [`media-${id}`, id] as const)
      .filter(([slot]) => html.includes(`<slot name="${slot}">`))
      .map(([slot, id]) => target(slot, id)),
    ...anchors.map((id) => target(`to-${id}`, id)),
  ];
  // `crossorigin` as the script has it: where that cannot load, from a file, no space is reserved either.
  return (
    `<${name}${given.join('')}><template shadowrootmode="open">` +
    `<link rel="stylesheet" href="${root}chunks/${sheets.elements[name]}">` +
    `<link rel="stylesheet" href="${root}chunks/${sheets.reserveSpace}" crossorigin>` +
    `${html}</template>${targets.join('')}${isChapter ? '' : plainText(html)}</${name}>`
  );
}

/** The chapter that the guide opens with. */
function firstChapter(context: MarkupContext, {language, attributes}: Shown): string {
  const {id} = context.content[language]![guide]!.chapters![0]!;
  const level = Number(attributes?.['heading-level'] ?? 2) + 1;
  return elementMarkup(context, {
    name: id,
    language,
    attributes: {tools: 'none', 'heading-level': `${level}`},
    isChapter: true,
  });
}
