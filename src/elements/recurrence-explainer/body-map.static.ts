import {html, svg} from 'lit';
import {renderInline} from '../../components/inline.js';
import type * as interactive from './body-map.js';
import {viewBox, drawingOrder, organs, outline} from './figure.js';

/** The map without JavaScript: the drawing, and a list of all places. */
export class BodyMap implements Pick<interactive.BodyMap, 'render'> {
  render(...[places, words, kinds]: Parameters<interactive.BodyMap['render']>) {
    const kindOf = (id: string) => places.find(({place}) => place === id)?.kind ?? '';
    return html`<div class="map" part="map">
      <div class="figure-box">
        <svg viewBox=${viewBox} role="img" aria-label=${words.description}>
          ${outline}
          ${drawingOrder.map((id) => svg`<g class="place ${kindOf(id)}">${organs[id]}</g>`)}
        </svg>
      </div>
      <div class="all-places">
        <p class="subhead">${words.list}</p>
        <dl>
          ${places.map(
            ({kind, title, text}) =>
              html`<dt>${title} <span class=${kind}>(${kinds[kind]})</span></dt>
                <dd>${renderInline(text)} ${words.still}</dd>`,
          )}
        </dl>
      </div>
    </div>`;
  }
}
