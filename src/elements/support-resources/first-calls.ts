import {html, nothing, type TemplateResult} from 'lit';
import type {Passage} from '../../content/model.js';
import national, {crisis, type Resource} from '../../content/support-resources.table.js';
import {renderInline} from '../../components/inline.js';
import {subhead} from '../../components/passage.js';
import {phoneLink, type ListContext} from './resource-list.js';

/** The lead in two parts. */
export interface LeadParts {
  readonly first: readonly Passage[];
  readonly crisis: readonly Passage[];
}

const resourceOf = ({id}: Passage, listed: readonly Resource[]): Resource | undefined =>
  [...listed, crisis].find((resource) => resource.id === id);

/** Splits the lead, without the organizations that are not in `listed`. */
export function leadParts(lead: readonly Passage[], listed: readonly Resource[]): LeadParts {
  const passages = lead.filter(
    (passage) => resourceOf(passage, listed) || !national.some(({id}) => id === passage.id),
  );
  const urgent = passages.findIndex(({id}) => id === crisis.id);
  return {
    first: passages.slice(0, urgent),
    crisis: passages.slice(urgent),
  };
}

/** A block of phone numbers: a titled passage, and a list if there are more. */
export function callBlock(
  part: 'first' | 'crisis',
  passages: readonly Passage[],
  listed: readonly Resource[],
  level: number,
  context: ListContext,
): TemplateResult {
  const call = (passage: Passage) => {
    const resource = resourceOf(passage, listed);
    return html`<p part="passage">${renderInline(passage.text)}</p>
      ${resource ? phoneLink(resource, context) : nothing}`;
  };
  const [first, ...more] = passages;
  return html`<div class=${part} part=${part}>
    ${subhead(level, first!.title!)} ${call(first!)}
    ${
      more.length
        ? html`<ul role="list" class="calls" part="list">
            ${more.map((passage) => html`<li>${call(passage)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}
