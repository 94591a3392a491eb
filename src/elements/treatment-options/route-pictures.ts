/** How a treatment is given. */
import {svg, type TemplateResult} from 'lit';
import type {Route} from '../../content/treatment-options/types.js';
import {forearm, lyingPerson} from '../../components/picture.js';

export const routePictures: Readonly<Record<Route, TemplateResult>> = {
  pill: svg`<path class="solid" d="M70 22h30l-4 48h-22z" /><path class="shade" d="M72 40h26l-2.5 30h-21z" />
    <path class="solid" d="M22 50c-5-5-5-11 0-16l10-10c10-10 26 6 16 16l-10 10c-5 5-11 5-16 0z" />
    <path class="fill" d="m27 29 16 16-5 5c-10 10-26-6-16-16z" />
    <circle class="solid" cx="50" cy="64" r="8" /><path d="m45 67 10-6" />`,
  shot: svg`<path class="solid" d="M4 84c2-22 26-34 58-30 24 3 46 12 54 30z" />
    <path d="m56 56 12-14" /><path class="solid" d="m64 39 8 7 22-25-8-7z" />
    <path class="fill" d="m64 39 8 7 12-13.5-8-7z" /><path d="m90 17.5 9-10.5M95 4l9 8" />`,
  iv: svg`<path d="M24 80v-74h20" /><path d="M38 6v5" />
    <path class="solid" d="M30 11h16c2 0 3 1 3 3v22c0 5-5 8-11 8s-11-3-11-8v-22c0-2 1-3 3-3z" />
    <path class="fill" d="M27 24h22v12c0 5-5 8-11 8s-11-3-11-8z" />
    <g transform="matrix(-1 0 0 1 122 3)">${forearm}</g>
    <path class="point" d="M38 44v3c0 12 10 11 18 5s18-9 26 3" />`,
  surgery: svg`<path d="M60 2v8" /><path class="shade" d="M40 20c2-14 38-14 40 0z" />
    <path class="ray" d="m44 25-8 18M54 25l-3 16M66 25l3 16M76 25l8 18" />${lyingPerson}
    <path class="shade" d="M12 62c-1-4-1-8 1-9 2 0 3 2 5 3 14-3 26-5 38-6l6-1 2 13z" />
    <path class="fill" d="M69 48c5-1 10-1.2 14 0l1 6c-5-1.2-10-1-15 0z" />`,
  beam: svg`<path class="shade" d="M8 10h18v64h-18zM26 10h52v12h-26v6h-26z" />
    <path class="shade" d="M56 22h22l-4 9h-14z" />
    <path class="fill" d="m64 33-6 17c8-2 15-2 20-1l-8-16z" />${lyingPerson}`,
};
