import {html, nothing, type TemplateResult} from 'lit';
import type {ClearMessages} from '../content/model.js';
import type {SharedAnswers} from '../lib/reader-answers/shared-answers.js';

interface Options {
  /** The name of the button's part. Default: `clear`. */
  readonly part?: string;
  /** Default: there are answers. */
  readonly isShown?: boolean;
  /** Runs the change. */
  readonly change?: (task: () => void) => void;
}

/** The button that clears the answers on all parts of the page, the outcome, and the button to undo it. */
export function clearAnswers(
  answers: SharedAnswers,
  {button, cleared, undo, restored}: ClearMessages,
  {part = 'clear', isShown = !answers.isEmpty, change = (task) => task()}: Options = {},
): TemplateResult {
  const state = answers.clearState;
  // The pressed button is gone, so the focus moves to the one that takes it back.
  const press =
    (task: () => void, next: string) =>
    async ({currentTarget}: Event): Promise<void> => {
      const group = (currentTarget as HTMLElement).parentElement!;
      change(task);
      await answers.updateComplete;
      group.querySelector<HTMLElement>(next)?.focus();
    };
  return html`<div class="clearing">
    ${
      isShown
        ? html`<button
            type="button"
            class="clear"
            part=${part}
            @click=${press(() => answers.clear(), '.undo-clear')}
          >
            ${button}
          </button>`
        : nothing
    }
    <p class=${state ? 'outcome' : 'visually-hidden'} role="status">
      ${state === 'cleared' ? cleared : state === 'restored' ? restored : ''}
    </p>
    ${
      state === 'cleared'
        ? html`<button
            type="button"
            class="undo-clear"
            part="undo-clear"
            @click=${press(() => answers.undoClear(), '.clear')}
          >
            ${undo}
          </button>`
        : nothing
    }
  </div>`;
}
