import {html, nothing, type TemplateResult} from 'lit';
import type {PlannerMessages, VisitField} from '../../content/appointment-planner.js';
import {isDate} from '../../lib/dates.js';
import {autoGrowTextarea} from './auto-grow-textarea.js';
import type {Sheet} from './sheet.js';

/** The fields about the visit, in order. */
export const fieldNames: readonly VisitField[] = ['date', 'time', 'doctor', 'where'];

/** A date or time in the format of a language; anything else is returned unchanged. */
export function formatField(field: VisitField, value: string, locale: string): string {
  const [moment, style] =
    field === 'date' && isDate(value)
      ? [value, {dateStyle: 'full'} as const]
      : field === 'time' && /^\d\d:\d\d/.test(value)
        ? [`1970-01-01T${value}Z`, {timeStyle: 'short'} as const]
        : [];
  if (!moment || Number.isNaN(Date.parse(moment))) return value;
  return new Intl.DateTimeFormat(locale, {...style, timeZone: 'UTC'}).format(new Date(moment));
}

/** What the reader can do with the fields. */
export interface VisitFieldsCallbacks {
  write(field: VisitField, value: string): void;
  saveCalendar(): void;
}

/**
 * Day, time, doctor and place, and the button that saves the visit to a calendar once there is a day.
 * `locale` formats the day and time on paper; `translate` renders a label in the second language.
 */
export function visitFields(
  visit: Sheet['visit'],
  messages: PlannerMessages,
  locale: string,
  translate: (label: (messages: PlannerMessages) => string) => unknown,
  callbacks: VisitFieldsCallbacks,
): TemplateResult {
  const input = (field: VisitField) => {
    const id = `visit-${field}`;
    const value = visit[field];
    if (field === 'doctor' || field === 'where') {
      return autoGrowTextarea({id, value}, (text) => callbacks.write(field, text));
    }
    return html`<input
        id=${id}
        type=${field}
        .value=${value}
        @input=${({target}: Event) => callbacks.write(field, (target as HTMLInputElement).value)}
      />
      <span class="typed">${formatField(field, value, locale)}</span>`;
  };
  return html`<div class="fields" part="fields">
      ${fieldNames.map(
        (field) =>
          html`<div class="field">
            <label for="visit-${field}"
              >${messages.fields[field]}${translate(({fields}) => fields[field])}</label
            >
            ${input(field)}
          </div>`,
      )}
    </div>
    ${
      visit.date.length === 10 && isDate(visit.date)
        ? html`<div class="calendar">
            <button
              type="button"
              class="button"
              aria-describedby="calendar-hint"
              @click=${() => callbacks.saveCalendar()}
            >
              ${messages.calendar.save}
            </button>
            <p class="hint" id="calendar-hint">${messages.calendar.hint}</p>
          </div>`
        : nothing
    }`;
}
