import {html, nothing, type TemplateResult} from 'lit';
import {autoGrowTextarea} from './auto-grow-textarea.js';
import {arrow} from './arrow.js';

/** A line to tick, move and write beside. */
export interface ChecklistLine {
  /** Unique in the widget. */
  readonly key: string;
  readonly words: string;
  /** The same words in another language. */
  readonly also?: {readonly language: string; readonly words: string} | undefined;
  /** The reader's own: its words can be changed, and it can be taken off. */
  readonly own: boolean;
  readonly done: boolean;
  /** Absent: there is none. Empty: there is room for one. */
  readonly note: string | undefined;
}

/** What a list's controls say. */
export interface ChecklistWords {
  readonly addNote: string;
  readonly note: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly own: string;
}

/** What a reader does with a line. */
export interface ChecklistHands {
  change(key: string, change: {done?: boolean; note?: string; words?: string}): void;
  openNote(key: string): void;
  move(key: string, by: -1 | 1): void;
  remove(key: string): void;
}

/** Lines with large ticks. The buttons that move them show while the list is `arranging`. */
export function checklist(
  lines: readonly ChecklistLine[],
  words: ChecklistWords,
  hands: ChecklistHands,
  arranging: boolean,
): TemplateResult {
  /** A button whose name says which line it is for. */
  const button = (action: string, key: string, label: unknown, act: () => void, off?: boolean) =>
    html`<button
      type="button"
      class="link"
      part="action"
      id="${action}-${key}"
      aria-labelledby="${action}-${key} text-${key}"
      aria-disabled=${off ? 'true' : nothing}
      @click=${act}
    >
      ${label}
    </button>`;
  const named = (icon: unknown, label: string) =>
    html`${icon}<span class="visually-hidden">${label}</span>`;
  return html`<ul class="checklist" part="list">
    ${lines.map(({key, words: said, also, own, done, note}, index) => {
      const tick = html`<input
        type="checkbox"
        aria-labelledby=${own ? `text-${key}` : nothing}
        .checked=${done}
        @change=${({target}: Event) =>
          hands.change(key, {done: (target as HTMLInputElement).checked})}
      />`;
      return html`<li part="line">
        ${
          own
            ? html`<div class="line own">
                <label>${tick}</label>
                <span class="visually-hidden" id="text-${key}">${words.own}: ${said}</span>
                ${autoGrowTextarea({id: `own-${key}`, value: said, label: words.own}, (words) =>
                  hands.change(key, {words}),
                )}
              </div>`
            : html`<label class="line"
                >${tick}<span id="text-${key}"
                  ><span part="passage">${said}</span> ${
                    also && html`<span class="also" lang=${also.language}>${also.words}</span>`
                  }</span
                ></label
              >`
        }
        ${
          note === undefined
            ? nothing
            : html`<div class="beside">
                <label for="note-${key}">${words.note}</label>
                ${autoGrowTextarea({id: `note-${key}`, value: note, about: `text-${key}`}, (note) =>
                  hands.change(key, {note}),
                )}
              </div>`
        }
        <div class="actions">
          ${
            note === undefined
              ? button('add-note', key, words.addNote, () => hands.openNote(key))
              : nothing
          }
          ${own ? button('remove', key, words.remove, () => hands.remove(key)) : nothing}
          ${
            arranging
              ? html`<span class="order"
                  >${button('up', key, named(arrow('up'), words.up), () => hands.move(key, -1), index === 0)}
                  ${button('down', key, named(arrow('down'), words.down), () => hands.move(key, 1), index === lines.length - 1)}</span
                >`
              : nothing
          }
        </div>
      </li>`;
    })}
  </ul>`;
}
