import {html, type TemplateResult} from 'lit';

/** The icon of a button that moves a line. */
export const arrow = (to: 'up' | 'down'): TemplateResult =>
  html`<svg class="arrow" viewBox="0 0 24 24" aria-hidden="true">
    <path
      d=${to === 'up' ? 'M12 19V5m-6 6 6-6 6 6' : 'M12 5v14m-6-6 6 6 6-6'}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>`;
