import {html, type TemplateResult} from 'lit';
import {clearAnswers} from '../../components/clear-answers.js';
import type {PlannerMessages} from '../../content/appointment-planner.js';
import type {SharedAnswers} from '../../lib/reader-answers/shared-answers.js';
import {questionNames} from '../../lib/reader-answers/situation.js';
import type {ChecklistLine} from './checklist.js';

/** Tells that some lines fit the reader's answers, where these were given, and how to clear them. */
export function suggestedNotice(
  answers: SharedAnswers,
  lines: readonly ChecklistLine[],
  {takenFrom, clear}: PlannerMessages['suggested'],
): TemplateResult {
  const origins = lines.some(({origin}) => origin) ? answers.originsOf(questionNames) : [];
  const text = origins.map((origin) => takenFrom[origin] ?? takenFrom['page']).join(' ');
  const isShown = origins.length > 0;
  return html`<div class=${text || answers.clearState ? 'suggested' : 'visually-hidden'}>
    <p role="status">${text}</p>
    ${clearAnswers(answers, clear, {part: 'clear-answers', isShown})}
  </div>`;
}
