import {html, type TemplateResult} from 'lit';

/** Phyllotaxis: at this angle between one dot and the next, dots never align or touch. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** A dot, drawn as a zero-length stroke with round caps. */
const dot = (_: unknown, index: number): string => {
  const radius = 2 * Math.sqrt(index + 0.5);
  const at = (angle: number) => (50 + radius * angle).toFixed(1);
  return `M${at(Math.cos(index * goldenAngle))} ${at(Math.sin(index * goldenAngle))}h0`;
};

/** A dot for each person, always at the same scale. Hidden from screen readers: the text has the number. */
export const dotPlot = (people: number): TemplateResult =>
  html`<svg class="dot-plot" part="dot-plot" viewBox="0 0 100 100" aria-hidden="true">
    <path d=${Array.from({length: people}, dot).join('')} />
  </svg>`;
