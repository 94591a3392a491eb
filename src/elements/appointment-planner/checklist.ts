import {html, nothing, type TemplateResult} from 'lit';
import {autoGrowTextarea} from './auto-grow-textarea.js';
import {arrow} from './arrow.js';

/** One line of a list. */
export interface ChecklistLine {
  /** Unique in the widget. */
  readonly key: string;
  readonly text: string;
  /** The same line in the second language. */
  readonly translation?: {readonly language: string; readonly text: string} | undefined;
  /** Where the line comes from, if it is not for every reader. */
  readonly origin?: string | undefined;
  /** True if the reader wrote the line and can edit it. */
  readonly own: boolean;
  /** True if the reader added the line and can remove it. */
  readonly removable: boolean;
  readonly done: boolean;
  /** Undefined: no note. Empty: an empty field. */
  readonly note: string | undefined;
}

/** The labels of a list's controls. */
export interface ChecklistMessages {
  readonly addNote: string;
  readonly note: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly own: string;
}

/** What the reader can do with a line. */
export interface ChecklistCallbacks {
  change(key: string, change: {done?: boolean; note?: string; words?: string}): void;
  openNote(key: string): void;
  move(key: string, by: -1 | 1): void;
  remove(key: string): void;
}

/** A list with large checkboxes; `isReordering` adds the buttons that move a line. */
export function checklist(
  lines: readonly ChecklistLine[],
  messages: ChecklistMessages,
  callbacks: ChecklistCallbacks,
  isReordering: boolean,
): TemplateResult {
  /** A button that is named after its line too. */
  const button = (
    action: string,
    key: string,
    label: unknown,
    run: () => void,
    isDisabled?: boolean,
  ) =>
    html`<button
      type="button"
      class="link"
      part="action"
      id="${action}-${key}"
      aria-labelledby="${action}-${key} text-${key}"
      aria-disabled=${isDisabled ? 'true' : nothing}
      @click=${run}
    >
      ${label}
    </button>`;
  const iconLabel = (icon: unknown, label: string) =>
    html`${icon}<span class="visually-hidden">${label}</span>`;
  return html`<ul role="list" class="checklist" part="list">
    ${lines.map(({key, text, translation, origin, own, removable, done, note}, index) => {
      const checkbox = html`<input
        type="checkbox"
        aria-labelledby=${own ? `text-${key}` : nothing}
        .checked=${done}
        @change=${({target}: Event) =>
          callbacks.change(key, {done: (target as HTMLInputElement).checked})}
      />`;
      return html`<li part="line">
        ${
          own
            ? html`<div class="line own">
                <label>${checkbox}</label>
                <span class="visually-hidden" aria-hidden="true" id="text-${key}"
                  >${messages.own}: ${text}</span
                >
                ${autoGrowTextarea({id: `own-${key}`, value: text, label: messages.own}, (words) =>
                  callbacks.change(key, {words}),
                )}
              </div>`
            : html`<label class="line"
                >${checkbox}<span id="text-${key}"
                  ><span part="passage">${text}</span> ${
                    translation &&
                    html`<span class="also" lang=${translation.language}>${translation.text}</span>`
                  }${origin ? html`<span class="origin">${origin}</span>` : nothing}</span
                ></label
              >`
        }
        ${
          note === undefined
            ? nothing
            : html`<div class="beside">
                <label for="note-${key}">${messages.note}</label>
                ${autoGrowTextarea({id: `note-${key}`, value: note, about: `text-${key}`}, (note) =>
                  callbacks.change(key, {note}),
                )}
              </div>`
        }
        <div class="actions">
          ${
            note === undefined
              ? button('add-note', key, messages.addNote, () => callbacks.openNote(key))
              : nothing
          }
          ${removable ? button('remove', key, messages.remove, () => callbacks.remove(key)) : nothing}
          ${
            isReordering
              ? html`<span class="order"
                  >${button('up', key, iconLabel(arrow('up'), messages.up), () => callbacks.move(key, -1), index === 0)}
                  ${button('down', key, iconLabel(arrow('down'), messages.down), () => callbacks.move(key, 1), index === lines.length - 1)}</span
                >`
              : nothing
          }
        </div>
      </li>`;
    })}
  </ul>`;
}
