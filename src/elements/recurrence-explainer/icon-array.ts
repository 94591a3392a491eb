import {html, svg, nothing, type TemplateResult} from 'lit';
import type {Share} from '../../content/model.js';
import {renderInline} from '../../components/inline.js';

/** The path of one person in a grid of 10 by 10. */
const person = (index: number): string =>
  `M${(index % 10) * 10 + 5} ${Math.floor(index / 10) * 14 + 1.5}` +
  'a2 2 0 1 1 0 4 2 2 0 1 1 0-4zm-3 11.5v-3.5a3 3 0 0 1 6 0v3.5z';

const people = (from: number, to: number): string =>
  Array.from({length: to - from}, (_, index) => person(from + index)).join('');

/** An icon array of 100 people with `count` of them highlighted, or a range from `count` to `to`. */
export function iconArray({label, count, to = count, text}: Share): TemplateResult {
  return html`<figure class="share">
    <svg viewBox="0 0 100 140" role="img" aria-label=${text}>
      <path class="rest" d=${people(to, 100)} />
      ${to > count ? svg`<path class="range" d=${people(count, to)} />` : nothing}
      <path class="count" d=${people(0, count)} />
    </svg>
    <figcaption>${renderInline(label)}: <strong>${text}</strong></figcaption>
  </figure>`;
}
