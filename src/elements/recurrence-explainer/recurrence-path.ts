import {html, type TemplateResult} from 'lit';
import type {MarkedText} from '../../content/model.js';

/** A diagram of three stages: treatment, a time without signs, the same cancer again. */
export function recurrencePath({
  description,
  moments,
}: {
  readonly description: MarkedText;
  readonly moments: readonly MarkedText[];
}): TemplateResult {
  return html`<figure class="path" part="picture">
    <svg class="local" viewBox="0 0 300 56" role="img" aria-label=${description}>
      <path class="quiet" d="M90 28h120" />
      <g class="cells">
        <path d="M50 28h0M40 20h0M60 19h0M62 33h0M41 37h0M52 42h0M48 11h0" />
        <path d="M250 28h0M240 20h0M260 19h0M262 33h0M241 37h0M252 42h0M248 11h0" />
      </g>
    </svg>
    <figcaption aria-hidden="true">
      ${moments.map((moment) => html`<span>${moment}</span>`)}
    </figcaption>
  </figure>`;
}
