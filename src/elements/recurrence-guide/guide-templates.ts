/** The templates around a chapter: where the reader is, the list of chapters, and the end. */
import {html, isServer, nothing, type TemplateResult} from 'lit';
import type {Chapter, RecurrenceGuideContent} from '../../content/recurrence-guide.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {chevron} from '../../components/icons.js';
import {askedState} from '../../lib/asked-questions.js';
import {formatPlural} from '../../lib/format-plural.js';
import {interpolate} from '../../lib/interpolate.js';
import {chapterUrl} from './chapter-url.js';

type View = LocalizedView<RecurrenceGuideContent>;

/** Opens the chapter with this id. */
export type OpenChapter = (event: Event, id: string) => void;

/** If the place is stored: undecided, stored, not stored, or cleared by the reader. */
export type Stored = boolean | 'cleared' | undefined;

/** How long a chapter takes to read. */
const readingTime = ({lookup, time, parts}: Chapter, {content}: View): string =>
  lookup || !time ? content.lookup : interpolate(content.minutes, {time, parts: `${parts}`});

/** How many questions are on the reader's list, for the chapter that has it. */
function questionCount({id}: Chapter, {content, messages}: View): unknown {
  const count = id === 'appointment-planner' && !isServer ? askedState.value.length : 0;
  return count
    ? html`<span class="count">${formatPlural(content.questions, count, messages.format)}</span>`
    : nothing;
}

/** A link to a chapter: a label, and below it the title or the reading time. */
function chapterLink(
  chapter: Chapter,
  label: string,
  view: View,
  open: OpenChapter,
  current = false,
): TemplateResult {
  const {id, title} = chapter;
  return html`<a
    href=${chapterUrl(id)}
    aria-current=${current ? 'true' : nothing}
    @click=${(event: Event) => open(event, id)}
    ><span>${label}</span>
    <span class="time">${label === title ? readingTime(chapter, view) : title}</span>
    ${questionCount(chapter, view)}</a
  >`;
}

/** Which chapter of how many, the search, and the list of all. `index` is that of the open one. */
export function progress(
  chapters: readonly Chapter[],
  index: number,
  view: View,
  open: OpenChapter,
  search: TemplateResult,
): TemplateResult {
  const {content} = view;
  const place = {number: `${index + 1}`, count: `${chapters.length}`};
  return html`<div class="where">
    <p class="place" part="place" role="status">
      ${interpolate(content.where, place)}
      <span class="time">${readingTime(chapters[index]!, view)}</span>
    </p>
    <progress
      part="progress"
      max=${chapters.length}
      value=${index + 1}
      aria-hidden="true"
    ></progress>
    ${search}
    <nav class="contents" part="contents" aria-label=${content.all}>
      <details class="quiet">
        <summary>${content.all} ${chevron}</summary>
        <ol>
          ${chapters.map(
            (chapter, at) =>
              html`<li>${chapterLink(chapter, chapter.title, view, open, at === index)}</li>`,
          )}
        </ol>
      </details>
    </nav>
  </div>`;
}

/** The links to the previous and the next chapter. */
export const turnLinks = (
  chapters: readonly Chapter[],
  index: number,
  view: View,
  open: OpenChapter,
): TemplateResult => {
  const {previous, next} = view.content;
  return html`<div class="turn" part="turn">
    ${index > 0 ? chapterLink(chapters[index - 1]!, previous, view, open) : nothing}
    ${index < chapters.length - 1 ? chapterLink(chapters[index + 1]!, next, view, open) : nothing}
  </div>`;
};

/** If a chapter is loading, is shown, or failed to load. */
export type ChapterState = 'opening' | 'open' | 'failed';

const failure = ({language, content}: View, retry: () => void): TemplateResult =>
  html`<div class="state" lang=${language} role="alert">
    <p>${content.failed}</p>
    <button type="button" class="again" @click=${retry}>${content.again}</button>
  </div>`;

/** Shown before a chapter that is loading, and in place of one that failed to load. */
export function chapterState(state: ChapterState, view: View, retry: () => void): unknown {
  if (state === 'failed') return failure(view, retry);
  return state === 'opening'
    ? html`<p class="state" lang=${view.language}>${view.content.opening}</p>`
    : nothing;
}

/** The end of a chapter: a place to stop, and where the place is stored. */
export function chapterEnd(
  content: RecurrenceGuideContent,
  last: boolean,
  stored: Stored,
  clear: () => Promise<void>,
): TemplateResult {
  const {forgotten, kept, open} = content;
  return html`<p class="stop">${content.stop} ${last ? content.last : nothing}</p>
    <p class="kept" role="status" tabindex="-1">
      ${stored === 'cleared' ? forgotten : stored ? kept : open}
    </p>
    ${
      stored === true
        ? html`<button type="button" class="clear" part="clear" @click=${clear}>
            ${content.forget}
          </button>`
        : nothing
    }`;
}
