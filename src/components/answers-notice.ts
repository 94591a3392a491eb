import {html, type TemplateResult} from 'lit';
import type {AnswerMessages} from '../content/model.js';
import type {AnswerName} from '../lib/reader-answers/answer-state.js';
import type {SharedAnswers} from '../lib/reader-answers/shared-answers.js';

/** Tells if answers are stored, and which were given elsewhere; `names` are those that the widget uses. */
export function answersNotice(
  answers: SharedAnswers,
  names: readonly AnswerName[],
  {storage, takenFrom}: AnswerMessages,
): TemplateResult {
  const origins = answers.originsOf(names).map((origin) => takenFrom[origin] ?? takenFrom['page']);
  const text = origins.join(' ');
  return html`<p class="keeping" part="passage">${storage[answers.storage]}</p>
    <p class=${text ? 'taken' : 'visually-hidden'} role="status">${text}</p>`;
}
