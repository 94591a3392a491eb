import {html, type TemplateResult} from 'lit';
import type {CardField, PlannerMessages} from '../../content/appointment-planner.js';
import {autoGrowTextarea} from './auto-grow-textarea.js';
import {cardFields, type Sheet} from './sheet.js';

/**
 * The card with phone numbers, medicines and allergies, to fill in here or by hand on paper. `translate`
 * renders a label in the second language.
 */
export const cardTemplate = (
  card: Sheet['card'],
  {card: {hint, fields}}: PlannerMessages,
  translate: (label: (messages: PlannerMessages) => string) => unknown,
  write: (field: CardField, value: string) => void,
): TemplateResult =>
  html`<p class="hint">${hint}${translate((messages) => messages.card.hint)}</p>
    <div class="fields card" part="card">
      ${cardFields.map(
        (field) =>
          html`<div class="field">
            <label for="card-${field}"
              >${fields[field]}${translate((messages) => messages.card.fields[field])}</label
            >
            ${autoGrowTextarea({id: `card-${field}`, value: card[field]}, (text) =>
              write(field, text),
            )}
          </div>`,
      )}
    </div>`;
