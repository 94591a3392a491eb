import {
  html,
  svg,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Kind, Place, PlacePassage, MarkedText} from '../../content/model.js';
import {renderInline} from '../../components/inline.js';
import {chevron, kindMark} from '../../components/icons.js';
import {viewBox, drawingOrder, organs, outline} from './figure.js';

/** The messages of the map, without the places. */
export interface BodyMapMessages {
  readonly description: MarkedText;
  readonly choose: MarkedText;
  readonly still: MarkedText;
  readonly list: MarkedText;
  readonly names: Readonly<Record<Kind, MarkedText>>;
}

/**
 * A body map with selectable places: a group of native radio buttons, so that keys, touch and mouse work as
 * usual. The icons on the drawing are additional labels of the same buttons.
 */
export class BodyMap implements ReactiveController {
  #chosen: Place = 'breast';

  constructor(private host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  render(
    places: readonly PlacePassage[],
    messages: BodyMapMessages,
    kinds: Readonly<Record<Kind, string>>,
  ): TemplateResult {
    const chosen = places.find(({place}) => place === this.#chosen) ?? places[0]!;
    return html`<div class="map" part="map">
      <div class="figure-box">
        <svg viewBox=${viewBox} role="img" aria-label=${messages.description}>
          ${outline}
          ${drawingOrder.map((place) => {
            const kind = places.find((passage) => passage.place === place)?.kind;
            const state = place === chosen.place ? 'chosen' : '';
            return svg`<g class="place ${kind ?? ''} ${state}">${organs[place]}</g>`;
          })}
        </svg>
        ${places.map(
          ({place, kind}) =>
            html`<label
              class="spot ${kind} at-${place} ${place === chosen.place ? 'on' : ''}"
              for="place-${place}"
              aria-hidden="true"
              >${kindMark(kind)}</label
            >`,
        )}
      </div>
      <div class="answer ${chosen.kind}" part="map-answer" role="status">
        <p class="subhead">${kindMark(chosen.kind)}${chosen.title}</p>
        <p>${renderInline(messages.names[chosen.kind])} ${messages.still}</p>
        <p>${renderInline(chosen.text)}</p>
      </div>
      <fieldset>
        <legend class="subhead">${messages.choose}</legend>
        ${places.map(
          ({place, kind, title}) =>
            html`<div class="choice ${kind}">
              <input
                type="radio"
                name="place"
                id="place-${place}"
                value=${place}
                .checked=${place === chosen.place}
                @change=${this.#choose}
              />
              <label for="place-${place}">${kindMark(kind)}${title}</label>
            </div>`,
        )}
      </fieldset>
      <details class="quiet all-places">
        <summary>${chevron}${messages.list}</summary>
        <dl>
          ${places.map(
            ({kind, title, text}) =>
              html`<dt>${title} <span class=${kind}>(${kinds[kind]})</span></dt>
                <dd>${renderInline(text)} ${messages.still}</dd>`,
          )}
        </dl>
      </details>
    </div>`;
  }

  #choose = (event: Event): void => {
    this.#chosen = (event.target as HTMLInputElement).value as Place;
    this.host.requestUpdate();
  };
}
