import {html, type TemplateResult} from 'lit';
import type {PlannerMessages} from '../../content/appointment-planner.js';
import type {SharedAnswers} from '../../lib/reader-answers/shared-answers.js';
import {questionNames} from '../../lib/reader-answers/situation.js';
import type {ChecklistLine} from './checklist.js';

/** Tells that some lines fit the reader's answers, where these were given, and how to clear them. */
export function suggestedNotice(
  answers: SharedAnswers,
  lines: readonly ChecklistLine[],
  {takenFrom, clear, cleared}: PlannerMessages['suggested'],
): TemplateResult {
  const origins = lines.some(({origin}) => origin) ? answers.originsOf(questionNames) : [];
  const text = answers.isCleared
    ? cleared
    : origins.map((origin) => takenFrom[origin] ?? takenFrom['page']).join(' ');
  const press = ({currentTarget}: Event): void => {
    const notice = (currentTarget as HTMLElement).parentElement!;
    answers.clear();
    // The button is gone; the keyboard goes on from what tells so.
    notice.focus();
  };
  return html`<div class=${text ? 'suggested' : 'visually-hidden'} tabindex="-1">
    <p role="status">${text}</p>
    ${
      origins.length
        ? html`<button type="button" class="link" part="clear-answers" @click=${press}>
            ${clear}
          </button>`
        : ''
    }
  </div>`;
}
