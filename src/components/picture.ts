/** Small drawings that show how something is done. The text beside them says the same. */
import {css, html, svg, type TemplateResult} from 'lit';

/** A drawing in its frame, 120 by 84 units. Its classes are those of `pictureStyles`. */
export const picture = (drawing: TemplateResult | undefined): TemplateResult =>
  html`<svg class="picture" viewBox="0 0 120 84" aria-hidden="true">${drawing}</svg>`;

/** A person who lies on a table, the head on the right. */
export const lyingPerson = svg`<path d="M6 62h108" /><path
    class="solid"
    d="M12 62c-1-4-1-8 1-9 2 0 3 2 5 3 14-3 26-5 38-6 10-2 20-3 26 0 4 2 6 7 6 12z"
  /><circle class="solid" cx="97" cy="53.5" r="8" />`;

/** A forearm, the hand on the right. */
export const forearm = svg`<path
  class="solid"
  d="M4 46c20-4 38-2 52 2 16 4 34 5 44 3 8-1 14-1 16 2 2 2-3 4-9 5 5 1 7 4 4 6-8 4-24 5-34 5-26 1-48 2-73 7"
/>`;

export const pictureStyles = css`
  .picture {
    --_line: color-mix(in oklab, var(--_text) 62%, var(--_raised));
    display: block;
    width: 7.5em;
    aspect-ratio: 120 / 84;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_raised);
  }
  .picture * {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .picture .solid {
    fill: var(--_surface);
  }
  .picture .shade {
    fill: color-mix(in oklab, var(--_text) 12%, var(--_raised));
  }
  /* What the picture is about: the part of the body, the beam, the medicine. */
  .picture .point {
    stroke: var(--_mark);
  }
  .picture .ring {
    fill-rule: evenodd;
  }
  .picture .fill {
    fill: color-mix(in oklab, var(--_mark) 32%, var(--_raised));
    stroke: var(--_mark);
  }
  .picture .ray {
    stroke: var(--_mark);
    stroke-dasharray: 0.1 4;
  }
  @media print {
    .picture {
      print-color-adjust: exact;
    }
  }
`;
