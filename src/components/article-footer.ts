import {html, nothing, type TemplateResult} from 'lit';
import type {Compiled, InterfaceMessages, WidgetContent} from '../content/model.js';
import {formatDate, isDate} from '../lib/dates.js';
import {interpolate} from '../lib/interpolate.js';
import {renderInline} from './inline.js';

/** The hospital's review of the content; the date is ISO. */
export interface Review {
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
}

function formatReview({reviewedBy, reviewedOn: date}: Review, messages: InterfaceMessages): string {
  const name = `${reviewedBy ?? ''}`;
  if (!name.trim()) return messages.notReviewed;
  return date && isDate(date)
    ? interpolate(messages.reviewed, {name, date: formatDate(date, messages.format)})
    : interpolate(messages.reviewedUndated, {name});
}

type Dates = Pick<Compiled<WidgetContent>, 'updated' | 'checked'>;

/** The end of an article: disclaimer, date, review, and a link that calls `scrollToTop`. */
export const articleFooter = (
  {updated, checked}: Dates,
  review: Review,
  messages: InterfaceMessages,
  scrollToTop: (event: Event) => void,
): TemplateResult =>
  html`<footer part="footer">
    <p>${renderInline(messages.disclaimer)} ${renderInline(messages.emergency)}</p>
    <p>
      ${interpolate(messages.updated, {date: updated})}
      ${checked ? interpolate(messages.checkedIn, {month: checked}) : nothing}
      ${formatReview(review, messages)}
    </p>
    <p><a href="#" @click=${scrollToTop}>${messages.top}</a></p>
    <slot name="footer"></slot>
  </footer>`;
