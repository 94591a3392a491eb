import {html, nothing, type TemplateResult} from 'lit';
import type {ReaderToolsHost} from '../../base/feature-registry.js';
import {FeedbackEvent} from '../../base/feedback-event.js';
import type {ToolMessages} from '../../content/model.js';

/** Asks if the widget was helpful and dispatches the answer as `rw-feedback`. */
export class FeedbackTool {
  #answered = false;

  constructor(private host: ReaderToolsHost) {}

  render({feedback: messages}: ToolMessages): TemplateResult {
    return html`<div class="feedback" part="feedback" role="group" aria-labelledby="feedback">
      <span id="feedback">${messages.question}</span>
      ${
        this.#answered
          ? nothing
          : html`<span class="answers"
              ><button type="button" @click=${() => this.#answer(true)}>${messages.yes}</button>
              <button type="button" @click=${() => this.#answer(false)}>
                ${messages.no}
              </button></span
            >`
      }
      <span role="status" class="thanks" tabindex="-1"
        >${this.#answered ? messages.thanks : ''}</span
      >
    </div>`;
  }

  #answer(helpful: boolean): void {
    this.#answered = true;
    this.host.requestUpdate();
    this.host.dispatchEvent(new FeedbackEvent(helpful));
    void this.#focusThanks();
  }

  /** The pressed button is gone; without this the keyboard would start over at the top of the page. */
  async #focusThanks(): Promise<void> {
    await this.host.updateComplete;
    this.host.shadowRoot!.querySelector<HTMLElement>('.thanks')?.focus({preventScroll: true});
  }
}
