/**
 * The drawing of the body map: a body from the front, from the head to the thighs, and the places where breast
 * cancer comes back. The first cancer is on the body's left side, which is on the right of the picture.
 */
import {svg, type TemplateResult} from 'lit';
import type {Place} from '../../content/model.js';

/** The `viewBox` of the drawing: left, top, width, height. */
export const viewBox = '36 6 228 386';

/** A path and its mirror image on the other side of the body. */
const mirrored = (name: string, d: string): TemplateResult =>
  svg`<path class=${name} d=${d} /><path class=${name} d=${d} transform="matrix(-1 0 0 1 300 0)" />`;

/** Head, neck, arms and trunk as one line; the legs are cut off by the edge of the picture. */
export const outline = svg`${mirrored(
  'outline',
  'M150 13c17 0 30 13 30 33 0 5 0 8-.7 11 3-1.5 4.3 1.2 3.5 5.8-.7 4.6-2.6 7.4-4.9 7-2.3 8.4-6.4 14.8-12.4 19.2v10c0 8 5.5 12 16.5 15.6 10 3.4 20 5 29 9 13 6 19.5 17 21.5 32 2 16 3.5 29 7 46 4.5 22 8.5 44 11.5 66 1 7 2.5 12 4.5 19 2.6 9 3 20 1 30-1.6 9-5.5 17-10.5 17-3.6 0-5-4-5.3-10-.3-6-.9-10-1.9-14-1.6 5-4.4 8.6-7 7.6-2.6-1-1.4-7 .6-14 1.6-6 2.4-11 2-17-2.8-22-9-42-15.4-60-5.5-16-11-33-14.9-50-.8 15-2.6 28-5.6 42-2.3 11-2 20 1.6 32 5.5 17 11.6 35 13.4 56 2 26 1 56-1.2 92h-57c-.4-28-2.2-48-5.2-65',
)}${mirrored('line', 'M170 119c9 4.5 22 5 34 10')}<path class="line" d="M150 256v4" />`;

/** The shapes of each place, back to front. */
export const organs: Readonly<Record<Place, TemplateResult>> = {
  bones: svg`<path class="bone" d="M150 108v196"/>
    <path class="line" d="M144 244h12M143 255h14"/>
    ${mirrored('organ', 'M153 301c8 0 13-7 21-11 10-5 25-4 27 5 2 10-6 19-13 25-5 5-4 13-10 17-7 4-15 2-19-3-4-4-6-10-6-17z')}
    ${mirrored('line', 'M174 319c4 0 6 3 5 7-2 4-8 4-9 0-1-4 1-7 4-7M195 316c8-2 13 4 12 11-1 8-5 12-6 22-1 14 0 30 1 50M188 328c3 8 3 14 3 24 0 16-1 32-1 48')}`,
  'chest-wall': svg`<path class="rib" d="M154 140c10-8 26-8 38 0M155 152c12-8 28-8 40 2M155 164c12-8 30-7 41 4M155 177c13-8 30-6 41 5M156 190c12-6 28-5 38 5M156 203c10-5 24-4 34 5"/>`,
  lungs: mirrored(
    'organ',
    'M160 136c13-3 28 26 32 52 2 18 0 32-7 33-10 0-23-7-26-15-2-20-3-52 1-70z',
  ),
  liver: svg`<path class="organ" d="M108 232c8-10 42-10 66-4 4 3-4 11-20 14-11 12-30 22-42 16-8-5-9-18-4-26z"/>`,
  belly: svg`<path class="bone" d="M127 291v-21c0-6 4-10 10-10h26c6 0 10 4 10 10v21"/>
    <path class="line" d="M137 273c4.5-4 8.5 4 13 0s8.5 4 13 0M137 282c4.5-4 8.5 4 13 0s8.5 4 13 0"/>`,
  brain: svg`<path class="organ" d="M150 27c-14-5-25 5-25 18 0 12 9 20 19 18h12c10 2 19-6 19-18 0-13-11-23-25-18z"/>
    <path class="line" d="M150 28v34M136 36c4 2 5 6 3 10M132 50c4-1 8 0 10 4M164 36c-4 2-5 6-3 10M168 50c-4-1-8 0-10 4"/>`,
  'nodes-far': svg`<path class="node" d="M138 272h0M163 284h0M122 346h0M116 357h0M178 346h0M184 357h0"/>`,
  breast: svg`<path class="breast" d="M160 178c4-12 32-16 40 0 5 16-4 34-20 34-15 0-24-16-20-34z"/>
    <path class="scar" d="m172 186 16 8m-12-10-4 7m9-4-4 7m9-4-4 7"/>`,
  'nodes-near': svg`<path class="node" d="M206 150h0M212 160h0M203 163h0M210 171h0M190 127h0M180 129h0M157 158h0M157 170h0"/>`,
};

/** The places in drawing order. */
export const drawingOrder = Object.keys(organs) as Place[];
