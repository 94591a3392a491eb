import {html, nothing, type TemplateResult} from 'lit';
import type {MarkedText, Passage} from '../content/model.js';
import {heading} from './heading.js';
import {renderInline} from './inline.js';

/** A small heading within a section. `level` is 1 to 6. */
export const subhead = (level: number, title: MarkedText): TemplateResult =>
  heading(level, 'subhead', renderInline(title));

/** A paragraph or a note, under its own small heading if it has a title. */
export function renderPassage({form, title, text}: Passage, level: number): TemplateResult {
  const titled = title ? subhead(level, title) : nothing;
  return form === 'note'
    ? html`<div class="note" part="note">
        ${titled}
        <p part="passage">${renderInline(text)}</p>
      </div>`
    : html`${titled}
        <p part="passage" class=${form}>${renderInline(text)}</p>`;
}
