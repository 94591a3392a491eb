import {html, nothing} from 'lit';
import type {AnyPassage, InterfaceMessages} from '../content/model.js';
import type {SourceId, Source} from '../content/sources.js';
import {chevron} from './icons.js';
import {flattenPassages} from '../lib/flatten-passages.js';
import {interpolate} from '../lib/interpolate.js';
import {formatDate} from '../lib/dates.js';

/** The ids of the sources of some passages, each once, in the order of first use. */
export function sourcesOf(passages: readonly AnyPassage[]): SourceId[] {
  return [...new Set(flattenPassages(passages).flatMap(({sources}) => sources))];
}

/** The name of a language in the language of `format`. */
const languageName = (language: string, format: string): string =>
  new Intl.DisplayNames(format, {type: 'language'}).of(language)!;

/** A disclosure with the list of sources: title, publisher and date. Empty if there are none. */
export function sourceList(
  ids: readonly SourceId[],
  cited: Readonly<Record<string, Source>>,
  messages: InterfaceMessages,
): unknown {
  if (!ids.length) return nothing;
  return html`<details class="quiet sources" part="sources">
    <summary>${chevron}${messages.sources} (${ids.length})</summary>
    <ol>
      ${ids.map((id) => {
        const {title, language = 'en', publisher, date, address} = cited[id]!;
        const name = html`<cite lang=${language}>${title}</cite>`;
        return html`<li>
          ${
            address
              ? html`<a href=${address} target="_blank" rel="noopener noreferrer"
                  >${name}<span class="visually-hidden"> (${messages.newTab})</span></a
                >`
              : name
          }.
          <span lang=${language}>${publisher}</span>${
            language === messages.format.split('-')[0]
              ? nothing
              : ` (${interpolate(messages.inLanguage, {language: languageName(language, messages.format)})})`
          },
          ${date ? formatDate(date, messages.format) : messages.undated}
        </li>`;
      })}
    </ol>
  </details>`;
}
