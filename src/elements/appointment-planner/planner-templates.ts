import {html, isServer, nothing, type TemplateResult} from 'lit';
import {languages} from 'content:languages';
import type {PlannerMessages} from '../../content/appointment-planner.js';
import {interpolate} from '../../lib/interpolate.js';
import {nameOfLanguage} from '../../i18n/name-of-language.js';
import {autoGrowTextarea} from './auto-grow-textarea.js';

/** One checkbox for each other language; `select` gets the language, or undefined for none. */
export function secondLanguageOptions(
  language: string,
  selected: string | undefined,
  {also, alsoHint}: PlannerMessages,
  select: (language: string | undefined) => void,
): TemplateResult {
  return html`<div class="languages-beside" part="also">
    ${languages
      .filter((other) => other !== language)
      .map(
        (other) =>
          html`<label>
            <input
              type="checkbox"
              aria-describedby="also-hint"
              .checked=${selected === other}
              @change=${({target}: Event) =>
                select((target as HTMLInputElement).checked ? other : undefined)}
            />
            ${interpolate(also, {language: nameOfLanguage(other, language)})}
          </label>`,
      )}
    <p id="also-hint">${alsoHint}</p>
  </div>`;
}

/** The button that starts and ends moving the lines of a list. */
export const reorderButton = (
  {list}: PlannerMessages,
  isReordering: boolean,
  toggle: () => void,
): TemplateResult =>
  html`<div class="list-actions">
    <button type="button" class="link" part="arrange" @click=${toggle}>
      ${isReordering ? list.arranged : list.arrange}
    </button>
  </div>`;

/** The field for a new question of the reader's. */
export const newQuestion = (
  {list}: PlannerMessages,
  draft: string,
  write: (draft: string) => void,
  add: () => void,
): TemplateResult =>
  html`<div class="new">
    <label for="own-new">${list.ownNew}</label>
    ${autoGrowTextarea({id: 'own-new', value: draft}, write)}
    <button type="button" class="button" part="add" @click=${add}>${list.add}</button>
  </div>`;

/** Tells what was removed and offers to undo it. */
export const undoNotice = (
  {list}: PlannerMessages,
  message: string,
  undo: () => void,
): TemplateResult =>
  html`<p class="offer">
    ${message}
    <button type="button" class="link" id="undo" @click=${undo}>${list.undo}</button>
  </p>`;

/** What the reader can do with the whole sheet. */
export type SheetTool = 'print' | 'copy' | 'save' | 'share' | 'clear';

/** The buttons for the whole sheet. */
export function sheetTools(
  {sheet}: PlannerMessages,
  use: (tool: SheetTool) => void,
): TemplateResult {
  // An unsupported button keeps its space, so that the height matches the prerendered page.
  const button = (tool: SheetTool, isSupported = true) =>
    html`<button
      type="button"
      class=${isSupported ? 'link' : 'link unsupported'}
      id=${tool}
      @click=${() => use(tool)}
    >
      ${sheet[tool]}
    </button>`;
  return html`<div class="sheet-tools">
    ${button('print', isServer || 'print' in window)} ${button('copy')} ${button('save')}
    ${button('share', isServer || 'share' in navigator)} ${button('clear')}
  </div>`;
}

/** The sheet's text, to copy by hand where the browser does not copy it. */
export const manualCopy = ({sheet}: PlannerMessages, text: string | undefined): unknown =>
  text === undefined
    ? nothing
    : html`<textarea
        class="by-hand"
        id="by-hand"
        readonly
        dir="auto"
        aria-label=${sheet.copyByHand}
        .value=${text}
      ></textarea>`;
