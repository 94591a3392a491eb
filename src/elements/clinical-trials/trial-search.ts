import {html, type TemplateResult} from 'lit';
import {answersNotice} from '../../components/answers-notice.js';
import {clearAnswers} from '../../components/clear-answers.js';
import {question} from '../../components/question.js';
import type {TrialSearchMessages} from '../../content/clinical-trials.js';
import {MAX_AREA, type AnswerName} from '../../lib/reader-answers/answer-state.js';
import type {SharedAnswers} from '../../lib/reader-answers/shared-answers.js';
import {placeChange, receptorsChange, trialAnswers, type TrialPreset} from './trial-answers.js';
import {trialLinks} from './trial-links.js';

/** The shared answers that the search uses. */
const used: readonly AnswerName[] = ['kind', 'near', 'receptors', 'area'];

const changes = {place: placeChange, receptors: receptorsChange};

/**
 * Questions, and search links built from the answers. The answers are not sent or dispatched as events, and
 * leave the page only in the URL of a link that the reader follows.
 */
export class TrialSearch {
  #shared: SharedAnswers;
  #preset: () => TrialPreset;

  /** `preset` returns the answers that the page presets. */
  constructor(shared: SharedAnswers, preset: () => TrialPreset) {
    this.#shared = shared;
    this.#preset = preset;
  }

  render(messages: TrialSearchMessages, newTab: string): TemplateResult {
    const answers = trialAnswers(this.#shared.answers, this.#preset());
    return html`<div class="search" part="search">
      <div class="shared">${answersNotice(this.#shared, used, messages.shared)}</div>
      ${this.#renderChoices('place', messages.place, answers.place)}
      ${this.#renderChoices('receptors', messages.receptors, answers.receptors)}
      <div class="near">
        <label class="subhead" for="near">${messages.near.label}</label>
        <p id="near-hint">${messages.near.hint}</p>
        <input
          id="near"
          type="text"
          maxlength=${MAX_AREA}
          autocomplete="off"
          aria-describedby="near-hint"
          .value=${answers.near}
          @input=${(event: Event) =>
            this.#shared.set({area: (event.target as HTMLInputElement).value})}
        />
      </div>
      <ul role="list">
        ${trialLinks(answers).map(
          ({site, href, criteria}) =>
            html`<li part="search-link">
              <a href=${href} target="_blank" rel="noopener noreferrer"
                >${messages.links[site]} <span>(${newTab})</span></a
              >
              <p>${messages.asks} <span lang="en">${criteria.join(' · ')}</span></p>
            </li>`,
        )}
      </ul>
      ${clearAnswers(this.#shared, messages.clear)}
    </div>`;
  }

  #renderChoices<Name extends 'place' | 'receptors'>(
    name: Name,
    {legend, choices}: TrialSearchMessages[Name],
    chosen: string,
  ): TemplateResult {
    const choose = (value: string) =>
      this.#shared.set(changes[name](value as never, this.#shared.answers, this.#preset()));
    const answers = Object.entries(choices);
    return question({name, question: legend, answers, chosen: [chosen]}, choose);
  }
}
