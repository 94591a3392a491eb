import {svg, html, type TemplateResult} from 'lit';
import type {Kind} from '../content/model.js';

/** Points down; styles rotate it while its section is open. */
export const chevron = html`<svg class="chevron" viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="m6 9.5 6 6 6-6"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
</svg>`;

const shapes: Record<Kind, TemplateResult> = {
  local: svg`<circle cx="8" cy="8" r="6.5" />`,
  regional: svg`<path d="M8 .5 15.5 8 8 15.5.5 8z" />`,
  distant: svg`<path d="M8 1.5 15.5 15H.5z" />`,
};

/** The icon of a type of recurrence. Each has its own shape, so that color is not the only cue. */
export const kindMark = (kind: Kind): TemplateResult =>
  html`<svg class="mark ${kind}" viewBox="0 0 16 16" aria-hidden="true">${shapes[kind]}</svg>`;
