import {html, svg, type TemplateResult} from 'lit';

/** Colors side by side. An SVG, because a strict policy allows no inline styles. */
export const swatch = (...colors: readonly string[]): TemplateResult =>
  html`<svg class="chip" viewBox="0 0 30 20" aria-hidden="true">
    ${colors.map(
      (color, index) => svg`<rect x=${index * 10} width="10" height="20" fill=${color} />`,
    )}
  </svg>`;
