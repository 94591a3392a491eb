import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../components/heading.js';
import type {Chapter, RecurrenceGuideContent} from '../../content/recurrence-guide.js';
import {interpolate} from '../../lib/interpolate.js';
import {splitAtMatches} from './find-entries.js';
import type {SearchEntry} from './search-entries.js';

/** How many results a chapter shows at first. */
const initial = 3;

/** What the results need. */
export interface ResultsState {
  readonly words: readonly string[];
  readonly found: readonly SearchEntry[];
  /** In the guide's order. */
  readonly chapters: readonly Chapter[];
  /** Ids of the chapters whose results are all shown. */
  readonly expanded: ReadonlySet<string>;
  readonly messages: RecurrenceGuideContent['search'];
  /** Of the headings. */
  readonly level: number;
  readonly follow: (event: Event, entry: SearchEntry) => void;
  readonly expand: (event: Event, chapter: string) => unknown;
}

const marked = (text: string, words: readonly string[]): unknown =>
  splitAtMatches(text, words).map(({text, isMatch}) =>
    isMatch ? html`<mark>${text}</mark>` : text,
  );

function result(entry: SearchEntry, {words, follow}: ResultsState): TemplateResult {
  const {chapter, section, place, title, text} = entry;
  return html`<li>
    <a
      part="result"
      href="#${chapter}${section ? `-${section}` : ''}"
      @click=${(event: Event) => follow(event, entry)}
    >
      ${place.length ? html`<span class="found-place">${place.join(' · ')}</span>` : nothing}
      ${title ? html`<span class="found-title">${marked(title, words)}</span>` : nothing}
      <span class="found-text">${marked(text, words)}</span>
    </a>
  </li>`;
}

/** The results, by chapter. */
export function renderResults(state: ResultsState): TemplateResult {
  const {chapters, expanded, expand, found, level, messages} = state;
  return html`<div class="found" part="results">
    ${chapters.map(({id, title}) => {
      const own = found.filter(({chapter}) => chapter === id);
      const shown = expanded.has(id) ? own : own.slice(0, initial);
      if (!own.length) return nothing;
      return html`${heading(level, 'found-chapter', title, `found-${id}`)}
        <ul role="list" aria-labelledby="found-${id}">
          ${shown.map((entry) => result(entry, state))}
        </ul>
        ${
          shown.length < own.length
            ? html`<button
                type="button"
                aria-describedby="found-${id}"
                @click=${(event: Event) => expand(event, id)}
              >
                ${interpolate(messages.more, {count: `${own.length - shown.length}`})}
              </button>`
            : nothing
        }`;
    })}
  </div>`;
}
