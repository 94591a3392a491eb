import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {TrialSearchMessages} from '../../content/clinical-trials.js';
import {noAnswers, trialLinks, type TrialAnswers} from './trial-links.js';

/**
 * Questions, and search links built from the answers. The answers are kept in memory only: they are not
 * stored, sent or dispatched as events, and leave the page only in the URL of a link that the reader follows.
 */
export class TrialSearch implements ReactiveController {
  #answers = noAnswers;

  constructor(private host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Sets some of the answers. */
  answer(answers: Partial<TrialAnswers>): void {
    this.#answers = {...this.#answers, ...answers};
    this.host.requestUpdate();
  }

  render(messages: TrialSearchMessages, newTab: string): TemplateResult {
    const {near} = this.#answers;
    return html`<div class="search" part="search">
      ${this.#renderChoices('place', messages.place)}
      ${this.#renderChoices('receptors', messages.receptors)}
      <div class="near">
        <label class="subhead" for="near">${messages.near.label}</label>
        <p id="near-hint">${messages.near.hint}</p>
        <input
          id="near"
          type="text"
          maxlength="80"
          autocomplete="off"
          aria-describedby="near-hint"
          .value=${near}
          @input=${(event: Event) => this.answer({near: (event.target as HTMLInputElement).value})}
        />
      </div>
      <ul role="list">
        ${trialLinks(this.#answers).map(
          ({site, href, criteria}) =>
            html`<li part="search-link">
              <a href=${href} target="_blank" rel="noopener noreferrer"
                >${messages.links[site]} <span>(${newTab})</span></a
              >
              <p>${messages.asks} <span lang="en">${criteria.join(' · ')}</span></p>
            </li>`,
        )}
      </ul>
      ${
        Object.values(this.#answers).join() === Object.values(noAnswers).join()
          ? nothing
          : html`<button type="button" part="clear" @click=${this.#clear}>
              ${messages.clear}
            </button>`
      }
    </div>`;
  }

  #renderChoices<Name extends 'place' | 'receptors'>(
    name: Name,
    {legend, choices}: TrialSearchMessages[Name],
  ): TemplateResult {
    return html`<fieldset>
      <legend class="subhead">${legend}</legend>
      ${Object.entries(choices).map(
        ([value, label]) =>
          html`<label class="choice">
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === this.#answers[name]}
              @change=${() => this.answer({[name]: value})}
            />
            ${label}
          </label>`,
      )}
    </fieldset>`;
  }

  /** The button disappears, so the focus moves to the first question. */
  #clear = async ({target}: Event): Promise<void> => {
    const search = (target as HTMLElement).closest('.search');
    this.answer(noAnswers);
    await this.host.updateComplete;
    search?.querySelector<HTMLInputElement>('input:checked')?.focus();
  };
}
