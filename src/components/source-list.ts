import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {AnyPassage, InterfaceMessages} from '../content/model.js';
import type {SourceId, Source} from '../content/sources.js';
import {element} from './element.js';
import {chevron} from './icons.js';
import {flattenPassages} from '../lib/flatten-passages.js';
import {interpolate} from '../lib/interpolate.js';
import {nameOfLanguage} from '../i18n/name-of-language.js';

/** The ids of the sources of some passages, each once, in the order of first use. */
export function sourcesOf(passages: readonly AnyPassage[]): SourceId[] {
  return [...new Set(flattenPassages(passages).flatMap(({sources}) => sources))];
}

function sourceNode(
  {title, language = 'en', publisher, date, address}: Source,
  messages: InterfaceMessages,
): HTMLElement {
  const {format} = messages;
  const cite = element('cite', {lang: language}, title);
  const newTab = element('span', {class: 'visually-hidden'}, ` (${messages.newTab})`);
  const link = {href: address, target: '_blank', rel: 'noopener noreferrer'};
  const note =
    language === format.split('-')[0]
      ? ''
      : ` (${interpolate(messages.inLanguage, {language: nameOfLanguage(language, format)})})`;
  return element(
    'li',
    {},
    address ? element('a', link, cite, newTab) : cite,
    '. ',
    element('span', {lang: language}, publisher),
    `${note}, ${date ?? messages.undated}`,
  );
}

/** A closed list of sources, with title, publisher and date; nothing if there are none. */
export function sourceList(
  ids: readonly SourceId[],
  cited: Readonly<Record<string, Source>>,
  messages: InterfaceMessages,
): unknown {
  if (!ids.length) return nothing;
  const list = () => element('ol', {}, ...ids.map((id) => sourceNode(cited[id]!, messages)));
  return html`<details class="quiet sources" part="sources">
    <summary>${chevron}${messages.sources} (${ids.length})</summary>
    ${guard([cited, ids.join()], list)}
  </details>`;
}
