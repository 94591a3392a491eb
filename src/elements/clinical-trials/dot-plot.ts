import {html, type TemplateResult} from 'lit';

/** The angle between one seed of a sunflower and the next: dots never line up and never touch. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** A zero-length stroke a person: round ends make it a dot. */
const dot = (_: unknown, index: number): string => {
  const radius = 2 * Math.sqrt(index + 0.5);
  const at = (angle: number) => (50 + radius * angle).toFixed(1);
  return `M${at(Math.cos(index * goldenAngle))} ${at(Math.sin(index * goldenAngle))}h0`;
};

/** As many dots as people, all at one scale. The words beside it say the number. */
export const dotPlot = (people: number): TemplateResult =>
  html`<svg class="crowd" part="crowd" viewBox="0 0 100 100" aria-hidden="true">
    <path d=${Array.from({length: people}, dot).join('')} />
  </svg>`;
