import {html, svg, type TemplateResult} from 'lit';
import type {Kind, KindPassage, Place} from '../../content/model.js';
import {viewBox, drawingOrder, organs, outline} from './figure.js';
import {kindMark} from '../../components/icons.js';
import {renderInline} from '../../components/inline.js';

const placesOf: Readonly<Record<Kind, readonly Place[]>> = {
  local: ['breast', 'chest-wall'],
  regional: ['nodes-near'],
  distant: ['brain', 'lungs', 'liver', 'bones', 'nodes-far'],
};

/** The types of recurrence side by side, each with its own small drawing. */
export function recurrenceTypeCards(
  passages: readonly KindPassage[],
  subhead: (title: string) => TemplateResult,
): TemplateResult {
  return html`<div class="kinds" part="kinds">
    ${passages.map(
      ({kind, title, text}) =>
        html`<div class="kind ${kind}">
          <svg viewBox=${viewBox} aria-hidden="true">
            ${outline}
            ${drawingOrder
              .filter((place) => placesOf[kind].includes(place))
              .map((place) => svg`<g class="place chosen">${organs[place]}</g>`)}
          </svg>
          <div>
            <div class="kind-title">${kindMark(kind)}${subhead(title)}</div>
            <p part="passage">${renderInline(text)}</p>
          </div>
        </div>`,
    )}
  </div>`;
}
